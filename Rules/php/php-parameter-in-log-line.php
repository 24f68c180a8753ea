<?php
function signed_in(string $user, string $address): void
{
    // ruleid: php-parameter-in-log-line
    error_log("login of $user from $address");
}

class Audit
{
    public function note(string $action, string $who): void
    {
        // ruleid: php-parameter-in-log-line
        $this->logger->info($action . ' by ' . $who);
    }
}

// ruleid: php-parameter-in-log-line
file_put_contents('/var/log/app.log', 'agent ' . $_SERVER['HTTP_USER_AGENT'] . PHP_EOL, FILE_APPEND);

function structured(string $user): void
{
    // ok: php-parameter-in-log-line
    $GLOBALS['logger']->info('login', ['user' => $user]);
}

function encoded(string $user): void
{
    // ok: php-parameter-in-log-line
    error_log('login of ' . json_encode($user));
}

function started(): void
{
    // ok: php-parameter-in-log-line
    error_log('worker started');
}

<?php
function enter(string $name, string $password): void
{
    // ruleid: php-secret-variable-logged
    error_log("login of $name with $password");
}

// ruleid: php-secret-variable-logged
file_put_contents('/var/log/app/oauth.log', print_r($token, true), FILE_APPEND);

class Api
{
    public function call(string $apiKey): void
    {
        // ruleid: php-secret-variable-logged
        $this->logger->debug('calling with ' . $apiKey);
    }
}

function enter_safe(string $name, string $password): void
{
    // ok: php-secret-variable-logged
    error_log("login of $name");
}

// ok: php-secret-variable-logged
file_put_contents('/var/log/app/oauth.log', "token renewed\n", FILE_APPEND);

// ok: php-secret-variable-logged
error_log('wrong password for ' . $name);

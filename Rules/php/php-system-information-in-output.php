<?php

// ruleid: php-system-information-in-output
phpinfo();

function debug(): void
{
    // ruleid: php-system-information-in-output
    print_r($_SERVER);
}

// ruleid: php-system-information-in-output
echo json_encode($_ENV);

// ok: php-system-information-in-output
$agent = $_SERVER['HTTP_USER_AGENT'];

// ok: php-system-information-in-output
print_r($rows);

// ok: php-system-information-in-output
echo json_encode(['status' => 'ok']);

// ruleid: php-system-information-in-output
?><p>Served by <?= gethostname() ?></p>
<?php
// ruleid: php-system-information-in-output
echo json_encode(['php' => PHP_VERSION, 'os' => php_uname()]);
// ruleid: php-system-information-in-output
echo shell_exec('uname -a');
// ok: php-system-information-in-output
echo json_encode(['ok' => version_compare($app, '2.0')]);

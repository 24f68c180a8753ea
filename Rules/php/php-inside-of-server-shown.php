<?php
// ruleid: php-inside-of-server-shown
echo json_encode(['up' => true, 'php' => PHP_VERSION]);

// ruleid: php-inside-of-server-shown
header('X-Powered-By: acme/4.1');

function backup(string $dump): void
{
    // ruleid: php-inside-of-server-shown
    file_put_contents($_SERVER['DOCUMENT_ROOT'] . '/dump.sql', $dump);
}

// ok: php-inside-of-server-shown
echo json_encode(['up' => true]);

// ok: php-inside-of-server-shown
header('X-Content-Type-Options: nosniff');

function backup_safe(string $dump): void
{
    // ok: php-inside-of-server-shown
    file_put_contents('/srv/backup/dump.sql', $dump);
}

<?php

// ruleid: php-loose-file-permissions
chmod($path, 0777);

function save(string $path, string $text): void
{
    file_put_contents($path, $text);
    // ruleid: php-loose-file-permissions
    chmod($path, 0666);
}

// ruleid: php-loose-file-permissions
umask(0);

// ruleid: php-loose-file-permissions
mkdir(__DIR__ . '/uploads', 0777, true);

// ok: php-loose-file-permissions
chmod($path, 0755);

// ok: php-loose-file-permissions
umask(0077);

// ok: php-loose-file-permissions
mkdir(__DIR__ . '/uploads', 0750, true);

// ruleid: php-loose-file-permissions
$file = '/etc/ssl/private/app.pem';
file_put_contents($file, $pem);
chmod($file, 0644);
// ok: php-loose-file-permissions
chmod($keyFile, 0600);

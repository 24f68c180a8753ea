<?php

// ruleid: php-file-check-then-use
if (!file_exists($path)) {
    file_put_contents($path, $text);
}

function append(string $log, string $line): void
{
    // ruleid: php-file-check-then-use
    if (is_writable($log)) {
        $handle = fopen($log, 'a');
        fwrite($handle, $line);
    }
}

function protect(string $path): void
{
    // ruleid: php-file-check-then-use
    if (is_file($path) && !is_link($path)) {
        chmod($path, 0600);
    }
}

// ok: php-file-check-then-use
$handle = @fopen($path, 'x');

// ok: php-file-check-then-use
if (file_exists($path)) {
    $age = filemtime($path);
}

// ok: php-file-check-then-use
if (file_exists($source)) {
    file_put_contents($target, 'found');
}


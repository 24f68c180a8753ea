<?php

function cache_folder(string $path): void
{
    // ruleid: php-folder-writable-by-everybody
    mkdir($path);
}

function upload_folder(string $path): void
{
    // ruleid: php-folder-writable-by-everybody
    if (!mkdir($path, 0777, true)) {
        throw new RuntimeException("not made: $path");
    }
}

function share(string $path): void
{
    // ruleid: php-folder-writable-by-everybody
    chmod($path, 0666);
}

function private_folder(string $path): void
{
    // ok: php-folder-writable-by-everybody
    mkdir($path, 0750, true);
}

function close_file(string $path): void
{
    // ok: php-folder-writable-by-everybody
    chmod($path, 0600);
}

function mask(): int
{
    // ok: php-folder-writable-by-everybody
    return umask(0077);
}

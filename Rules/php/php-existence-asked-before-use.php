<?php

function clear(string $path): void
{
    // ruleid: php-existence-asked-before-use
    if (file_exists($path)) {
        unlink($path);
    }
}

function make(string $folder): void
{
    // ruleid: php-existence-asked-before-use
    if (!is_dir($folder)) {
        mkdir($folder, 0750, true);
    }
}

function load(string $path): string
{
    // ruleid: php-existence-asked-before-use
    if (file_exists($path)) {
        return file_get_contents($path);
    }
    return '';
}

function create(string $path)
{
    // ok: php-existence-asked-before-use
    return fopen($path, 'x');
}

function load_checked(string $path): string
{
    // ok: php-existence-asked-before-use
    $text = file_get_contents($path);
    return $text === false ? '' : $text;
}

function is_there(string $path): bool
{
    // ok: php-existence-asked-before-use
    if (file_exists($path)) {
        return true;
    }
    return false;
}

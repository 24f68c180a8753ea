<?php

function lock(string $lock): bool
{
    // ruleid: php-file-made-after-existence-check
    if (file_exists($lock)) {
        return false;
    }
    touch($lock);
    return true;
}

class Store
{
    public function save(string $path, string $text): void
    {
        // ruleid: php-file-made-after-existence-check
        if (is_file($path)) {
            throw new RuntimeException('exists');
        }
        file_put_contents($path, $text);
    }
}

function send(string $path): void
{
    // ruleid: php-file-made-after-existence-check
    if (!is_link($path)) {
        readfile($path);
    }
}

function lock_safely(string $lock): bool
{
    // ok: php-file-made-after-existence-check
    $handle = @fopen($lock, 'x');
    return $handle !== false;
}

function load(string $path): string
{
    // ok: php-file-made-after-existence-check
    if (!is_file($path)) {
        throw new RuntimeException('no such file');
    }
    return file_get_contents($path);
}

function save_locked(string $path, string $text): void
{
    $handle = fopen($path . '.lock', 'c');
    flock($handle, LOCK_EX);
    // ok: php-file-made-after-existence-check
    if (is_file($path)) {
        throw new RuntimeException('exists');
    }
    file_put_contents($path, $text);
}

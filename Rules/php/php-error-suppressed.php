<?php

function remove(string $path): void
{
    // ruleid: php-error-suppressed
    @unlink($path);
}

function load(string $path): string
{
    // ruleid: php-error-suppressed
    $text = @file_get_contents($path);
    return trim($text);
}

function connect(string $host)
{
    // ruleid: php-error-suppressed
    return @fsockopen($host, 25);
}

function remove_checked(string $path): void
{
    // ok: php-error-suppressed
    if (!unlink($path)) {
        throw new RuntimeException("not removed: $path");
    }
}

function load_checked(string $path): string
{
    // ok: php-error-suppressed
    $text = file_get_contents($path);
    return $text === false ? '' : $text;
}

function mail_of(string $name): string
{
    // ok: php-error-suppressed
    return $name . '@example.org';
}

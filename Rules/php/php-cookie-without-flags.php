<?php

function theme(string $name): void
{
    // ruleid: php-cookie-without-flags
    setcookie('theme', $name, time() + 31536000);
}

function visit(): void
{
    // ruleid: php-cookie-without-flags
    setcookie('visited', '1');
}

function language(string $code, string $path): void
{
    // ruleid: php-cookie-without-flags
    setcookie('language', $code, 0, $path, '', false, false);
}

function theme_safely(string $name): void
{
    // ok: php-cookie-without-flags
    setcookie('theme', $name, time() + 31536000, '/', '', true, true);
}

function gone(): void
{
    // ok: php-cookie-without-flags
    setcookie('theme', '', 1);
}

function forget(): void
{
    // ok: php-cookie-without-flags
    setcookie('theme', '', ['expires' => 1, 'secure' => true, 'httponly' => true]);
}

function read(): string
{
    // ok: php-cookie-without-flags
    return $_COOKIE['theme'] ?? 'light';
}

<?php

function check_name(string $name): void
{
    // ruleid: php-value-validated-by-part-of-it
    if (!preg_match('/[a-z0-9_]+/', $name)) {
        throw new InvalidArgumentException('bad name');
    }
}

class Address
{
    public static function valid(string $ip): bool
    {
        // ruleid: php-value-validated-by-part-of-it
        return preg_match('/^\d+\.\d+\.\d+\.\d+/', $ip) === 1;
    }
}

// ruleid: php-value-validated-by-part-of-it
if (preg_match('/^[A-z0-9]+$/', $_GET['code'])) {
    echo 'good';
}

function ours(string $url): bool
{
    // ruleid: php-value-validated-by-part-of-it
    return (bool) preg_match('#^https://shop.example.com#', $url);
}

function check_name_safely(string $name): void
{
    // ok: php-value-validated-by-part-of-it
    if (!preg_match('/\A[a-z0-9_]+\z/', $name)) {
        throw new InvalidArgumentException('bad name');
    }
}

function has_digit(string $text): bool
{
    // ok: php-value-validated-by-part-of-it
    return preg_match('/\d+/', $text) === 1;
}

function forbidden(string $name): bool
{
    // ok: php-value-validated-by-part-of-it
    return preg_match('/[^a-z0-9_]/', $name) === 1;
}

function kind(string $code): bool
{
    // ok: php-value-validated-by-part-of-it
    return preg_match('/^(?:AB|CD)\d{3}$/D', $code) === 1;
}

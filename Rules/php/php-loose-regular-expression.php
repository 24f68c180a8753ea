<?php
function is_valid_username(string $name): bool
{
    // ruleid: php-loose-regular-expression
    return preg_match('/[a-zA-Z0-9_]+/', $name) === 1;
}

function check_zip(string $zip): bool
{
    // ruleid: php-loose-regular-expression
    return (bool) preg_match('/^\d{5}/', $zip);
}

function is_internal(string $path): bool
{
    // ruleid: php-loose-regular-expression
    return preg_match('#^/admin|internal|debug$#', $path) === 1;
}

// ruleid: php-loose-regular-expression
if (!preg_match('/^[A-z]+$/', $name)) {
    exit('name');
}

// ruleid: php-loose-regular-expression
$ok = preg_match('#^https://.*.example.com#', $origin);

function is_valid_slug(string $slug): bool
{
    // ok: php-loose-regular-expression
    return preg_match('/^[a-z0-9-]{3,16}$/D', $slug) === 1;
}

function has_digit(string $text): bool
{
    // ok: php-loose-regular-expression
    return preg_match('/\d+/', $text) === 1;
}

// ok: php-loose-regular-expression
$ok = preg_match('#^https://([a-z0-9-]+\.)?example\.com$#', $origin);
// ok: php-loose-regular-expression
$clean = preg_replace('/^\s+|\s+$/', '', $text);

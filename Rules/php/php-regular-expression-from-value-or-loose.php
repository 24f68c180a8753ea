<?php
function find(array $lines, string $term): array
{
    // ruleid: php-regular-expression-from-value-or-loose
    return preg_grep('/' . $term . '/i', $lines);
}

function is_words(string $text): bool
{
    // ruleid: php-regular-expression-from-value-or-loose
    return (bool) preg_match('/^(\w+\s?)+\z/', $text);
}

function is_name(string $text): bool
{
    // ruleid: php-regular-expression-from-value-or-loose
    return preg_match('/[a-z]+/', $text) === 1;
}

function find_safe(array $lines, string $term): array
{
    // ok: php-regular-expression-from-value-or-loose
    return preg_grep('/' . preg_quote($term, '/') . '/i', $lines);
}

function is_hex(string $text): bool
{
    // ok: php-regular-expression-from-value-or-loose
    return preg_match('/\A[0-9a-f]{6}\z/', $text) === 1;
}

// ok: php-regular-expression-from-value-or-loose
$parts = preg_split('/,/', $text);

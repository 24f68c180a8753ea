<?php

function state(string $text)
{
    // ruleid: php-object-from-text
    return unserialize($text);
}

function cached(string $path)
{
    // ruleid: php-object-from-text
    $value = unserialize(file_get_contents($path));
    return $value['data'];
}

function option(string $text)
{
    // ruleid: php-object-from-text
    return maybe_unserialize($text);
}

function plain(string $text)
{
    // ok: php-object-from-text
    return unserialize($text, ['allowed_classes' => false]);
}

function parsed(string $text)
{
    // ok: php-object-from-text
    return json_decode($text, true);
}

function saved(array $value): string
{
    // ok: php-object-from-text
    return serialize($value);
}

function signed(string $text, string $mark, string $key)
{
    if (!hash_equals(hash_hmac('sha256', $text, $key), $mark)) {
        return null;
    }
    // ok: php-object-from-text
    return unserialize($text);
}

<?php

function etag(string $body): string
{
    // ruleid: php-weak-digest-call
    return '"' . md5($body) . '"';
}

function cache_key(array $parts): string
{
    // ruleid: php-weak-digest-call
    return sha1(implode('|', $parts));
}

function sign(string $key, string $text): string
{
    // ruleid: php-weak-digest-call
    return hash_hmac('sha1', $text, $key);
}

function digest(string $body): string
{
    // ok: php-weak-digest-call
    return hash('sha256', $body);
}

function chosen(string $kind, string $body): string
{
    // ok: php-weak-digest-call
    return hash($kind, $body);
}

function stored(string $password): string
{
    // ok: php-weak-digest-call
    return password_hash($password, PASSWORD_DEFAULT);
}

<?php

function ticket(): int
{
    // ruleid: php-weak-random-call
    return mt_rand(100000, 999999);
}

function name(string $prefix): string
{
    // ruleid: php-weak-random-call
    return uniqid($prefix, true);
}

function winner(array $people)
{
    // ruleid: php-weak-random-call
    return $people[array_rand($people)];
}

function ticket_of_system(): int
{
    // ok: php-weak-random-call
    return random_int(100000, 999999);
}

function token(): string
{
    // ok: php-weak-random-call
    return bin2hex(random_bytes(16));
}

function nearest(float $value): float
{
    // ok: php-weak-random-call
    return round($value);
}

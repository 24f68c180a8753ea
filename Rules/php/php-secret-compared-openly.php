<?php

function valid(string $body, string $signature, string $key): bool
{
    // ruleid: php-secret-compared-openly
    return hash_hmac('sha256', $body, $key) === $signature;
}

// ruleid: php-secret-compared-openly
if ($_SERVER['HTTP_X_API_KEY'] !== $apiKey) {
    http_response_code(401);
    exit;
}

class Reset
{
    public function check(array $user, string $token): bool
    {
        // ruleid: php-secret-compared-openly
        return strcmp($user['reset_token'], $token) === 0;
    }
}

function valid_safely(string $body, string $signature, string $key): bool
{
    // ok: php-secret-compared-openly
    return hash_equals(hash_hmac('sha256', $body, $key), $signature);
}

function given(?string $token): bool
{
    // ok: php-secret-compared-openly
    return $token !== null && $token !== '';
}

function is_word(array $token): bool
{
    // ok: php-secret-compared-openly
    return $token[0] === T_STRING;
}

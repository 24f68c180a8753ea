<?php

function claims(string $token): array
{
    $parts = explode('.', $token);
    // ruleid: php-token-payload-read-unverified
    return json_decode(base64_decode($parts[1]), true);
}

function user_of(string $jwt): int
{
    [, $payload] = explode('.', $jwt);
    // ruleid: php-token-payload-read-unverified
    $data = json_decode(base64_decode(strtr($payload, '-_', '+/')), true);
    return $data['sub'];
}

class Guard
{
    public function role(string $token): string
    {
        list($head, $body, $signature) = explode('.', $token);
        // ruleid: php-token-payload-read-unverified
        $claims = json_decode(base64_decode($body));
        return $claims->role;
    }
}

function claims_safely(string $token, string $key): array
{
    [$head, $body, $mac] = explode('.', $token);
    if (!hash_equals(hash_hmac('sha256', "$head.$body", $key, true), base64_decode($mac))) {
        throw new RuntimeException('bad token');
    }
    // ok: php-token-payload-read-unverified
    return json_decode(base64_decode($body), true);
}

function claims_by_library(string $token, string $key): object
{
    // ok: php-token-payload-read-unverified
    return JWT::decode($token, new Key($key, 'HS256'));
}

function settings(string $text): array
{
    // ok: php-token-payload-read-unverified
    return json_decode(base64_decode($text), true);
}

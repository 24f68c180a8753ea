<?php

function user(string $token): array
{
    // ruleid: php-token-signature-not-checked
    return json_decode(base64_decode(explode('.', $token)[1]), true);
}

class Session
{
    public function claims(string $jwt): object
    {
        $parts = explode('.', $jwt);
        // ruleid: php-token-signature-not-checked
        return json_decode(base64_decode($parts[1]));
    }
}

// ruleid: php-token-signature-not-checked
if (openssl_verify($data, $signature, $key, OPENSSL_ALGO_SHA256)) {
    accept($data);
}

// ok: php-token-signature-not-checked
if (openssl_verify($data, $signature, $key, OPENSSL_ALGO_SHA256) === 1) {
    accept($data);
}

// ok: php-token-signature-not-checked
$claims = JWT::decode($token, new Key($key, 'HS256'));

// ok: php-token-signature-not-checked
$state = json_decode(base64_decode($_POST['state']), true);


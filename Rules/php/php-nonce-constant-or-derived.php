<?php
define('BOX_NONCE', 'k3Jd82nfLq0zk3Jd82nfLq0z');

function seal(string $text, string $key): string
{
    // ruleid: php-nonce-constant-or-derived
    return sodium_crypto_secretbox($text, BOX_NONCE, $key);
}

function seal_row(string $text, string $id, string $key): string
{
    // ruleid: php-nonce-constant-or-derived
    $iv = substr(hash('sha256', $id, true), 0, 16);
    return openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
}

function seal_zero(string $text, string $key): string
{
    // ruleid: php-nonce-constant-or-derived
    return openssl_encrypt($text, 'aes-256-cbc', $key, 0, str_repeat("\0", 16));
}

function seal_fresh(string $text, string $key): string
{
    $iv = random_bytes(16);
    // ok: php-nonce-constant-or-derived
    return $iv . openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
}

function seal_box(string $text, string $key): string
{
    $nonce = random_bytes(24);
    // ok: php-nonce-constant-or-derived
    return $nonce . sodium_crypto_secretbox($text, $nonce, $key);
}

// ok: php-nonce-constant-or-derived
$etag = substr(md5($body), 0, 16);

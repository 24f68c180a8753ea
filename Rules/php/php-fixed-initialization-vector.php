<?php

function hide(string $text, string $key): string
{
    // ruleid: php-fixed-initialization-vector
    return openssl_encrypt($text, 'aes-256-cbc', $key, 0, '1234567890123456');
}

class Vault
{
    const IV = 'abcdefghijklmnop';

    public function store(string $text): string
    {
        // ruleid: php-fixed-initialization-vector
        return openssl_encrypt($text, 'aes-256-cbc', $this->key, OPENSSL_RAW_DATA, self::IV);
    }

    public function seal(string $text): string
    {
        $nonce = str_repeat("\0", SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        // ruleid: php-fixed-initialization-vector
        return sodium_crypto_secretbox($text, $nonce, $this->key);
    }

    public function sealSafely(string $text): string
    {
        $nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        // ok: php-fixed-initialization-vector
        return $nonce . sodium_crypto_secretbox($text, $nonce, $this->key);
    }

    public function storeSafely(string $text): string
    {
        $iv = random_bytes(16);
        // ok: php-fixed-initialization-vector
        return $iv . openssl_encrypt($text, 'aes-256-cbc', $this->key, OPENSSL_RAW_DATA, $iv);
    }

    public function load(string $box): string
    {
        // ok: php-fixed-initialization-vector
        return openssl_decrypt(substr($box, 16), 'aes-256-cbc', $this->key, OPENSSL_RAW_DATA, substr($box, 0, 16));
    }
}


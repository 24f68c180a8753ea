<?php
const IV = '0000000000000000';

function seal(string $key, string $text): string
{
    // ruleid: php-initialization-vector-not-random
    return openssl_encrypt($text, 'aes-256-cbc', $key, 0, IV);
}

function seal_row(string $key, string $id, string $text): string
{
    $iv = substr(md5($id), 0, 16);
    // ruleid: php-initialization-vector-not-random
    return openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
}

class Vault
{
    public function put(string $text): string
    {
        // ruleid: php-initialization-vector-not-random
        return sodium_crypto_secretbox($text, $this->nonce, $this->key);
    }

    public function putFresh(string $text): string
    {
        $nonce = random_bytes(24);
        // ok: php-initialization-vector-not-random
        return $nonce . sodium_crypto_secretbox($text, $nonce, $this->key);
    }
}

function seal_fresh(string $key, string $text): string
{
    $iv = random_bytes(12);
    // ok: php-initialization-vector-not-random
    return $iv . openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag) . $tag;
}

function seal_direct(string $key, string $text): string
{
    // ok: php-initialization-vector-not-random
    return hash_hmac('sha256', $text, $key);
}

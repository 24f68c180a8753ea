<?php

function seal(string $text, string $key): string
{
    $iv = random_bytes(16);
    // ruleid: php-ciphertext-without-mac
    return base64_encode($iv . openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv));
}

class Box
{
    public function close(string $text): string
    {
        $iv = random_bytes(16);
        // ruleid: php-ciphertext-without-mac
        $box = openssl_encrypt($text, 'AES-128-CTR', $this->key, 0, $iv);
        return bin2hex($iv) . ':' . $box;
    }
}

function ticket(int $id, string $key, string $iv): string
{
    // ruleid: php-ciphertext-without-mac
    return openssl_encrypt("$id|member", 'aes-256-ctr', $key, 0, $iv);
}

function seal_gcm(string $text, string $key): string
{
    $iv = random_bytes(12);
    // ok: php-ciphertext-without-mac
    return $iv . openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag) . $tag;
}

function seal_with_mac(string $text, string $key, string $mac_key): string
{
    $iv = random_bytes(16);
    // ok: php-ciphertext-without-mac
    $box = $iv . openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
    return $box . hash_hmac('sha256', $box, $mac_key, true);
}

function open(string $box, string $key, string $iv): string
{
    // ok: php-ciphertext-without-mac
    return openssl_decrypt($box, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
}

<?php
// ruleid: php-data-used-without-proof-of-origin
$cart = json_decode(base64_decode($_COOKIE['cart']), true);

function update(string $url): void
{
    $body = file_get_contents($url);
    // ruleid: php-data-used-without-proof-of-origin
    file_put_contents('/srv/app/plugin.php', $body);
}

function seal(string $text, string $key): string
{
    $iv = random_bytes(16);
    // ruleid: php-data-used-without-proof-of-origin
    return $iv . openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
}

function cart(string $key): array
{
    [$data, $mac] = explode('.', $_COOKIE['cart'], 2);
    if (!hash_equals(hash_hmac('sha256', $data, $key), $mac)) {
        return [];
    }
    // ok: php-data-used-without-proof-of-origin
    return json_decode(base64_decode($data), true);
}

function update_checked(string $url, string $sum): void
{
    $body = file_get_contents($url);
    if (!hash_equals($sum, hash('sha256', $body))) {
        throw new RuntimeException('changed');
    }
    // ok: php-data-used-without-proof-of-origin
    file_put_contents('/srv/app/plugin.php', $body);
}

function seal_gcm(string $text, string $key): string
{
    $iv = random_bytes(12);
    // ok: php-data-used-without-proof-of-origin
    return $iv . openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag) . $tag;
}

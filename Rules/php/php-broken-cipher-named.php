<?php

class TokenCipher
{
    // ruleid: php-broken-cipher-named
    private string $method = 'AES-128-ECB';
}

function seal(string $csv, string $key)
{
    // ruleid: php-broken-cipher-named
    $cipher = new RC4();
    $cipher->setKey($key);
    return $cipher->encrypt($csv);
}

// ruleid: php-broken-cipher-named
$sealed = openssl_encrypt($text, 'des-cbc', $key, 0, $iv);

class GoodCipher
{
    // ok: php-broken-cipher-named
    private string $method = 'aes-256-gcm';
}

function sealWell(string $csv, string $key)
{
    // ok: php-broken-cipher-named
    $cipher = new AES('gcm');
    $cipher->setKey($key);
    return $cipher->encrypt($csv);
}

// ok: php-broken-cipher-named
$sealedWell = openssl_encrypt($text, 'aes-256-gcm', $key, 0, $iv, $tag);

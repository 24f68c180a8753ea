<?php

function seal(string $text, $key): string
{
    // ruleid: php-rsa-without-oaep
    openssl_public_encrypt($text, $box, $key);
    return $box;
}

function open(string $box, $key): string
{
    // ruleid: php-rsa-without-oaep
    openssl_private_decrypt($box, $text, $key, OPENSSL_PKCS1_PADDING);
    return $text;
}

// ruleid: php-rsa-without-oaep
$rsa = $rsa->withPadding(RSA::ENCRYPTION_PKCS1);

function sealSafely(string $text, $key): string
{
    // ok: php-rsa-without-oaep
    openssl_public_encrypt($text, $box, $key, OPENSSL_PKCS1_OAEP_PADDING);
    return $box;
}

// ok: php-rsa-without-oaep
$rsa = $rsa->withPadding(RSA::ENCRYPTION_OAEP);

// ok: php-rsa-without-oaep
openssl_sign($text, $signature, $key, OPENSSL_ALGO_SHA256);


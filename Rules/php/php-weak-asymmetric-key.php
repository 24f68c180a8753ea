<?php

// ruleid: php-weak-asymmetric-key
$key = openssl_pkey_new(['private_key_bits' => 1024, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);

function config(): array
{
    // ruleid: php-weak-asymmetric-key
    return ['digest_alg' => 'sha256', 'private_key_bits' => 512];
}

// ruleid: php-weak-asymmetric-key
$pair = RSA::createKey(1024);

// ok: php-weak-asymmetric-key
$key = openssl_pkey_new(['private_key_bits' => 4096, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);

// ok: php-weak-asymmetric-key
$curve = openssl_pkey_new(['curve_name' => 'prime256v1', 'private_key_type' => OPENSSL_KEYTYPE_EC]);

// ok: php-weak-asymmetric-key
$pair = RSA::createKey(3072);


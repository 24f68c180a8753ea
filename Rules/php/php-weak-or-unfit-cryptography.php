<?php
function fingerprint(string $file): string
{
    // ruleid: php-weak-or-unfit-cryptography
    return sha1_file($file);
}

function encrypt_note(string $text, int $key): string
{
    $out = '';
    foreach (str_split($text) as $c) {
        // ruleid: php-weak-or-unfit-cryptography
        $out .= chr(ord($c) ^ $key);
    }
    return $out;
}

// ruleid: php-weak-or-unfit-cryptography
$pair = openssl_pkey_new(['private_key_bits' => 1024, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);

function fingerprint_safe(string $file): string
{
    // ok: php-weak-or-unfit-cryptography
    return hash_file('sha256', $file);
}

// ok: php-weak-or-unfit-cryptography
$pair = openssl_pkey_new(['private_key_bits' => 3072, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);

// ok: php-weak-or-unfit-cryptography
$token = random_bytes(32);

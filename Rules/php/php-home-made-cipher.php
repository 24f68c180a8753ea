<?php

function encrypt(string $text, string $key): string
{
    $out = '';
    for ($i = 0; $i < strlen($text); $i++) {
        // ruleid: php-home-made-cipher
        $out .= chr(ord($text[$i]) ^ ord($key[$i % strlen($key)]));
    }
    return base64_encode($out);
}

class Secrets
{
    public function encryptToken(string $token): string
    {
        // ruleid: php-home-made-cipher
        return strrev(base64_encode($token));
    }

    public function decryptName(string $name): string
    {
        // ruleid: php-home-made-cipher
        return str_rot13($name);
    }

    public function encryptSafely(string $text): string
    {
        $nonce = random_bytes(24);
        // ok: php-home-made-cipher
        return $nonce . sodium_crypto_secretbox($text, $nonce, $this->key);
    }
}

function checksum(string $text): int
{
    $sum = 0;
    foreach (str_split($text) as $letter) {
        // ok: php-home-made-cipher
        $sum = $sum ^ ord($letter);
    }
    return $sum;
}

// ok: php-home-made-cipher
$spoiler = str_rot13('Gur raq');

class PasswordHasher
{
    // ruleid: php-home-made-cipher
    public function hash(string $password): string
    {
        return strrev(base64_encode(str_rot13($password)));
    }
}

// ruleid: php-home-made-cipher
function sign_value(string $value, string $secret): string
{
    return dechex(crc32($value . $secret));
}

// ok: php-home-made-cipher
function hash_name(string $name): string
{
    return dechex(crc32($name));
}

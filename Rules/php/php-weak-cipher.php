<?php

function hide(string $text, string $key): string
{
    // ruleid: php-weak-cipher
    return openssl_encrypt($text, 'des-ede3-cbc', $key, 0, random_bytes(8));
}

class Vault
{
    public function store($value)
    {
        // ruleid: php-weak-cipher
        return openssl_encrypt($value, 'AES-128-ECB', $this->key);
    }

    public function load($value)
    {
        // ruleid: php-weak-cipher
        return mcrypt_decrypt(MCRYPT_RIJNDAEL_128, $this->key, $value, MCRYPT_MODE_CBC, $this->iv);
    }

    public function storeSafely($value)
    {
        $nonce = random_bytes(12);
        // ok: php-weak-cipher
        return $nonce . openssl_encrypt($value, 'aes-256-gcm', $this->key, OPENSSL_RAW_DATA, $nonce, $tag) . $tag;
    }
}

// ok: php-weak-cipher
$box = sodium_crypto_secretbox($text, $nonce, $key);

// ok: php-weak-cipher
$known = in_array('des-ecb', openssl_get_cipher_methods(), true);


<?php
function encrypt_note(string $note, string $key): string
{
    $iv = substr(md5((string) time()), 0, 16);
    // ruleid: php-predictable-initialization-vector
    return $iv . openssl_encrypt($note, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);
}

class Vault
{
    private string $nonce;

    public function seal(string $text): string
    {
        // ruleid: php-predictable-initialization-vector
        return sodium_crypto_secretbox($text, $this->nonce, $this->key);
    }

    public function sealNamed(string $name, string $data): string
    {
        $iv = md5($name, true);
        // ruleid: php-predictable-initialization-vector
        return openssl_encrypt($data, 'AES-256-CBC', $this->key, OPENSSL_RAW_DATA, $iv);
    }

    public function sealFresh(string $data): string
    {
        $iv = random_bytes(16);
        // ok: php-predictable-initialization-vector
        return $iv . openssl_encrypt($data, 'AES-256-CBC', $this->key, OPENSSL_RAW_DATA, $iv);
    }

    public function open(string $box, string $nonce): string
    {
        // ok: php-predictable-initialization-vector
        return sodium_crypto_secretbox_open($box, $nonce, $this->key);
    }

    public function sealOnce(string $text): string
    {
        $nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        // ok: php-predictable-initialization-vector
        return $nonce . sodium_crypto_secretbox($text, $nonce, $this->key);
    }
}

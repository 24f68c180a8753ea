<?php

class Webhook
{
    public function verifySignature(string $body, string $signature): bool
    {
        // ruleid: php-weak-hash
        return hash_equals(md5($body . $this->key), $signature);
    }
}

// ruleid: php-weak-hash
$mac = hash_hmac('md5', $body, $key);

function signDocument($document, $key)
{
    // ruleid: php-weak-hash
    openssl_sign($document, $signature, $key, OPENSSL_ALGO_SHA1);
    return $signature;
}

// ruleid: php-weak-hash
$code = sha1($orderSecret . $id);

// ok: php-weak-hash
$mac = hash_hmac('sha256', $body, $key);

// ok: php-weak-hash
$cacheKey = md5($url);

// ok: php-weak-hash
$etag = sha1(file_get_contents($path));

// ok: php-weak-hash
openssl_sign($document, $signature, $key, OPENSSL_ALGO_SHA256);


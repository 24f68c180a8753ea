<?php
// ruleid: php-key-too-short
$key = random_bytes(5);

// ruleid: php-key-too-short
$padded = str_pad($key, 16, "\0");

// ruleid: php-key-too-short
$pair = openssl_pkey_new(['private_key_bits' => 1024]);

// ok: php-key-too-short
$key = random_bytes(32);

// ok: php-key-too-short
$iv = random_bytes(12);

// ok: php-key-too-short
$pair = openssl_pkey_new(['private_key_bits' => 4096]);

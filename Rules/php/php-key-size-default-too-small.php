<?php

// ruleid: php-key-size-default-too-small
class F { public function __construct(private int $bits = 768) {} }

// ruleid: php-key-size-default-too-small
const RSA_KEY_BITS = 1024;

// ruleid: php-key-size-default-too-small
$keySize = 1024;

// ok: php-key-size-default-too-small
class G { public function __construct(private int $bits = 3072) {} }

// ok: php-key-size-default-too-small
const RSA_KEY_BITS = 4096;

// ok: php-key-size-default-too-small
$chunk = 1024;

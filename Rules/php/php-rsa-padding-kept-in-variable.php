<?php

// ruleid: php-rsa-padding-kept-in-variable
$padding = OPENSSL_PKCS1_PADDING;

// ruleid: php-rsa-padding-kept-in-variable
$options = ['padding' => OPENSSL_PKCS1_PADDING];

// ruleid: php-rsa-padding-kept-in-variable
$this->padding = OPENSSL_NO_PADDING;

// ok: php-rsa-padding-kept-in-variable
$padding = OPENSSL_PKCS1_OAEP_PADDING;

// ok: php-rsa-padding-kept-in-variable
$options = ['padding' => OPENSSL_PKCS1_OAEP_PADDING];

// ok: php-rsa-padding-kept-in-variable
if ($padding === OPENSSL_PKCS1_PADDING) { throw new Exception(); }

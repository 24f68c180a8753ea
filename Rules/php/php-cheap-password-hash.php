<?php

// ruleid: php-cheap-password-hash
$hash = password_hash($password, PASSWORD_BCRYPT, ['cost' => 5]);

function derive(string $password, string $salt): string
{
    // ruleid: php-cheap-password-hash
    return hash_pbkdf2('sha256', $password, $salt, 1000, 32, true);
}

// ruleid: php-cheap-password-hash
$old = crypt($password, '$1$fixedsalt$');

// ruleid: php-cheap-password-hash
$salted = sha1('pepper-and-salt' . $password);

// ok: php-cheap-password-hash
$hash = password_hash($password, PASSWORD_BCRYPT, ['cost' => 12]);

// ok: php-cheap-password-hash
$plain = password_hash($password, PASSWORD_DEFAULT);

// ok: php-cheap-password-hash
$key = hash_pbkdf2('sha256', $password, random_bytes(16), 600000, 32, true);


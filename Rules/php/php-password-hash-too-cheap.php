<?php
function store_password(PDO $pdo, string $name, string $password): void
{
    // ruleid: php-password-hash-too-cheap
    $digest = hash('sha512', $password);
    add($pdo, $name, $digest);
}

// ruleid: php-password-hash-too-cheap
$hash = password_hash($_POST['password'], PASSWORD_BCRYPT, ['cost' => 5]);

function key_of(string $phrase, string $salt): string
{
    // ruleid: php-password-hash-too-cheap
    return hash_pbkdf2('sha256', $phrase, $salt, 1000, 32);
}

// ok: php-password-hash-too-cheap
$hash = password_hash($_POST['password'], PASSWORD_DEFAULT);

function key_of_safe(string $phrase, string $salt): string
{
    // ok: php-password-hash-too-cheap
    return hash_pbkdf2('sha256', $phrase, $salt, 600000, 32);
}

// ok: php-password-hash-too-cheap
$etag = hash('sha256', $body);

<?php
// ruleid: php-secret-written-in-source
$key = hex2bin('00112233445566778899aabbccddeeff');

function open(string $token)
{
    // ruleid: php-secret-written-in-source
    return JWT::decode($token, new Key('only-for-us-77', 'HS256'));
}

// ruleid: php-secret-written-in-source
$pdo = new PDO('mysql:host=db', 'app', 'hunter22');

// ok: php-secret-written-in-source
$key = getenv('APP_KEY');

function open_safe(string $token)
{
    // ok: php-secret-written-in-source
    return JWT::decode($token, new Key(getenv('JWT_KEY'), 'HS256'));
}

// ok: php-secret-written-in-source
$label = 'Password';

<?php

// ruleid: php-hardcoded-credential
$pdo = new PDO('mysql:host=db;dbname=app', 'app', 'Tr0ub4dor&3');

class Client
{
    // ruleid: php-hardcoded-credential
    private $apiKey = 'f2b1c0d9e8a7465b';

    public function sign(array $claims): string
    {
        // ruleid: php-hardcoded-credential
        return JWT::encode($claims, 'keyboard-cat-42', 'HS256');
    }
}

// ruleid: php-hardcoded-credential
define('DB_PASSWORD', 'k2J9xq0ZpL8v');

// ruleid: php-hardcoded-credential
$config = ['host' => 'db', 'password' => 'k2J9xq0ZpL8v'];

// ok: php-hardcoded-credential
$safe = new PDO('mysql:host=db;dbname=app', 'app', getenv('DB_PASSWORD'));

// ok: php-hardcoded-credential
$password_label = 'Enter-your-password-1';

// ok: php-hardcoded-credential
$rules = ['password' => 'required|string|min:8'];

// ok: php-hardcoded-credential
define('DB_PASSWORD_FIELD', 'user_password_1');

// ok: php-hardcoded-credential
$local = new PDO('mysql:host=localhost;dbname=app', 'root', '');

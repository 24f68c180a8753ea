<?php

// ruleid: php-client-copy-of-server-data
$cart = json_decode(base64_decode($_COOKIE['cart']), true);
charge(array_sum(array_column($cart, 'price')));

function current_user(PDO $pdo): array
{
    $statement = $pdo->prepare('SELECT name FROM users WHERE id = ?');
    // ruleid: php-client-copy-of-server-data
    $statement->execute([$_COOKIE['user_id']]);
    return $statement->fetch();
}

class Login
{
    public function restore(): array
    {
        // ruleid: php-client-copy-of-server-data
        return explode('|', base64_decode($_COOKIE['remember_me']));
    }
}

// ok: php-client-copy-of-server-data
$theme = json_decode($_COOKIE['theme_prefs'], true);

function cart_safely(string $key): array
{
    $mac = hash_hmac('sha256', $_COOKIE['cart'], $key);
    if (!hash_equals($mac, $_COOKIE['cart_mac'])) {
        return [];
    }
    // ok: php-client-copy-of-server-data
    return json_decode(base64_decode($_COOKIE['cart']), true);
}

// ok: php-client-copy-of-server-data
$cart = $_SESSION['cart'];

<?php

function current_user(PDO $pdo)
{
    $stmt = $pdo->prepare('SELECT * FROM users WHERE id = ?');
    // ruleid: php-identity-or-price-from-cookie
    $stmt->execute([$_COOKIE['user_id']]);
    return $stmt->fetch();
}

// ruleid: php-identity-or-price-from-cookie
if ($_COOKIE['is_admin'] === '1') {
    show_panel();
}

function total(float $sum): float
{
    // ruleid: php-identity-or-price-from-cookie
    return $sum * (1 - (float) ($_COOKIE['discount'] ?? 0));
}

// ok: php-identity-or-price-from-cookie
$theme = $_COOKIE['theme'] ?? 'light';

// ok: php-identity-or-price-from-cookie
if (isset($_COOKIE['user'])) {
    echo 'Welcome back';
}

// ok: php-identity-or-price-from-cookie
$language = substr($_COOKIE['lang'], 0, 2);

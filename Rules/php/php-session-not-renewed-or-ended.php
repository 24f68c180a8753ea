<?php
session_start();
if (password_verify($_POST['password'], $row['hash'])) {
    // ruleid: php-session-not-renewed-or-ended
    $_SESSION['user_id'] = $row['id'];
}

// ruleid: php-session-not-renewed-or-ended
session_id($_GET['sid']);

function token(array $user): string
{
    // ruleid: php-session-not-renewed-or-ended
    return JWT::encode(['sub' => $user['id']], KEY, 'HS256');
}

function enter(array $row): void
{
    session_regenerate_id(true);
    // ok: php-session-not-renewed-or-ended
    $_SESSION['user_id'] = $row['id'];
}

function token_short(array $user): string
{
    // ok: php-session-not-renewed-or-ended
    return JWT::encode(['sub' => $user['id'], 'exp' => time() + 900], KEY, 'HS256');
}

// ok: php-session-not-renewed-or-ended
$_SESSION['cart'] = [];

<?php

session_start();
// ruleid: php-session-weakness
session_id($_GET['sid']);

function login(array $user, string $password): bool
{
    // ruleid: php-session-weakness
    if (password_verify($password, $user['hash'])) {
        $_SESSION['user_id'] = $user['id'];
        return true;
    }
    return false;
}

// ruleid: php-session-weakness
ini_set('session.use_only_cookies', 0);

function loginSafely(array $user, string $password): bool
{
    // ok: php-session-weakness
    if (password_verify($password, $user['hash'])) {
        session_regenerate_id(true);
        $_SESSION['user_id'] = $user['id'];
        return true;
    }
    return false;
}

// ok: php-session-weakness
ini_set('session.use_only_cookies', 1);

// ok: php-session-weakness
$id = session_id();


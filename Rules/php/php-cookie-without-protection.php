<?php

// ruleid: php-cookie-without-protection
setcookie('session_token', $token, time() + 3600);

function remember(string $token): void
{
    // ruleid: php-cookie-without-protection
    setcookie('auth', $token, ['expires' => time() + 3600, 'secure' => true, 'httponly' => false]);
}

// ruleid: php-cookie-without-protection
ini_set('session.cookie_httponly', 0);

// ruleid: php-cookie-without-protection
session_set_cookie_params(0, '/', 'example.com', false, true);

// ok: php-cookie-without-protection
setcookie('session_token', $token, ['secure' => true, 'httponly' => true, 'samesite' => 'Lax']);

// ok: php-cookie-without-protection
setcookie('theme', 'dark', time() + 3600);

// ok: php-cookie-without-protection
setcookie('session_token', '', time() - 3600);

// ok: php-cookie-without-protection
ini_set('session.cookie_httponly', 1);


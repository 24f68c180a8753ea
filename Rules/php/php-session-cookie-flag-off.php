<?php
function enter($response, string $jwt)
{
    // ruleid: php-session-cookie-flag-off
    return $response->cookie('jwt', $jwt, 60, '/', null, true, false);
}

// ruleid: php-session-cookie-flag-off
$response->headers->setCookie(Cookie::create('auth', $token, 0, '/', null, null, true));

// ruleid: php-session-cookie-flag-off
$cookie = new Cookie('sid', $sid, 0, '/', null, false, true);

function enter_safe($response, string $jwt)
{
    // ok: php-session-cookie-flag-off
    return $response->cookie('jwt', $jwt, 60, '/', null, true, true);
}

// ok: php-session-cookie-flag-off
$response->headers->setCookie(Cookie::create('auth', $token, 0, '/', null, true, true));

// ok: php-session-cookie-flag-off
$theme = Cookie::create('theme', 'dark');

<?php
// ruleid: php-cookie-flag-missing
setcookie('sid', $sid);

// ruleid: php-cookie-flag-missing
setcookie('remember', $token, time() + 86400, '/', '', false, true);

function enter($response, string $jwt)
{
    // ruleid: php-cookie-flag-missing
    return $response->cookie('jwt', $jwt, 60, '/', null, true, false);
}

// ok: php-cookie-flag-missing
setcookie('sid', $sid, ['secure' => true, 'httponly' => true, 'samesite' => 'Lax']);

// ok: php-cookie-flag-missing
setcookie('remember', $token, time() + 86400, '/', '', true, true);

// ok: php-cookie-flag-missing
setcookie('remember', '', time() - 3600);

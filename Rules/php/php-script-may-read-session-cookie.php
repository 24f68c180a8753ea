<?php
function issue($plain)
{
    // ruleid: php-script-may-read-session-cookie
    return response()->json([])->cookie(name: 'api_session', value: $plain, secure: true, httpOnly: false);
}
function config()
{
    // ruleid: php-script-may-read-session-cookie
    return ['session' => ['name' => 'crm', 'cookieParams' => ['httponly' => false, 'secure' => true]]];
}
function start()
{
    // ruleid: php-script-may-read-session-cookie
    session_set_cookie_params(['lifetime' => 0, 'httponly' => false]);
}
function good($plain)
{
    // ok: php-script-may-read-session-cookie
    return response()->json([])->cookie(name: 'api_session', value: $plain, secure: true, httpOnly: true);
}
function params()
{
    // ok: php-script-may-read-session-cookie
    session_set_cookie_params(['lifetime' => 0, 'httponly' => true]);
}
function other()
{
    // ok: php-script-may-read-session-cookie
    return ['mail' => ['tls' => false]];
}

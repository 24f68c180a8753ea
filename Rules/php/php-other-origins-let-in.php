<?php
// ruleid: php-other-origins-let-in
header('Access-Control-Allow-Origin: *');

function answer($response)
{
    // ruleid: php-other-origins-let-in
    return $response->withHeader('Access-Control-Allow-Origin', $_SERVER['HTTP_ORIGIN']);
}

// ruleid: php-other-origins-let-in
header('X-Frame-Options: ALLOWALL');

// ok: php-other-origins-let-in
header('Access-Control-Allow-Origin: https://acme.io');

function answer_safe($response)
{
    // ok: php-other-origins-let-in
    return $response->withHeader('Access-Control-Allow-Origin', 'https://acme.io');
}

// ok: php-other-origins-let-in
header("Content-Security-Policy: frame-ancestors 'self'");

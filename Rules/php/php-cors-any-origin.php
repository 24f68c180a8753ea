<?php

// ruleid: php-cors-any-origin
header('Access-Control-Allow-Origin: *');

// ruleid: php-cors-any-origin
header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);

class Cors
{
    public function handle($request, Closure $next)
    {
        $response = $next($request);
        // ruleid: php-cors-any-origin
        $response->headers->set('Access-Control-Allow-Origin', '*');
        return $response;
    }
}

// ok: php-cors-any-origin
header('Access-Control-Allow-Origin: https://app.example.com');

// ok: php-cors-any-origin
header('Access-Control-Allow-Methods: *');

// ok: php-cors-any-origin
$response->headers->set('Access-Control-Allow-Origin', 'https://app.example.com');


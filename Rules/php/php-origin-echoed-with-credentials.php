<?php

// ruleid: php-origin-echoed-with-credentials
header('Access-Control-Allow-Origin: ' . ($_SERVER['HTTP_ORIGIN'] ?? '*'));

if (preg_match('/example\.com/', $origin)) {
    // ruleid: php-origin-echoed-with-credentials
    $response->headers->set('Access-Control-Allow-Origin', $origin);
}

if (strpos($origin, 'example.com') !== false) {
    // ruleid: php-origin-echoed-with-credentials
    header('Access-Control-Allow-Origin: ' . $origin);
}

// ok: php-origin-echoed-with-credentials
header('Access-Control-Allow-Origin: https://app.example.com');

if (in_array($_SERVER['HTTP_ORIGIN'], $allowed, true)) {
    // ok: php-origin-echoed-with-credentials
    header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
}

if (preg_match('/^https:\/\/app\.example\.com$/', $origin)) {
    // ok: php-origin-echoed-with-credentials
    header('Access-Control-Allow-Origin: ' . $origin);
}

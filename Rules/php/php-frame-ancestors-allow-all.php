<?php

// ruleid: php-frame-ancestors-allow-all
header("Content-Security-Policy: frame-ancestors http: https:");

// ruleid: php-frame-ancestors-allow-all
header('X-Frame-Options: ALLOWALL');

// ruleid: php-frame-ancestors-allow-all
$r->headers->set('Content-Security-Policy', "frame-ancestors *");

// ok: php-frame-ancestors-allow-all
header("Content-Security-Policy: frame-ancestors 'none'");

// ok: php-frame-ancestors-allow-all
header('X-Frame-Options: DENY');

// ok: php-frame-ancestors-allow-all
header("Content-Security-Policy: frame-ancestors https://intranet.example.com");

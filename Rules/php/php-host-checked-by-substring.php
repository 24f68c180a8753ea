<?php

function safe(string $url): bool
{
    // ruleid: php-host-checked-by-substring
    return strpos($url, 'example.com') !== false;
}

// ruleid: php-host-checked-by-substring
if (preg_match('/example.com/', $_SERVER['HTTP_ORIGIN'])) {
    allow();
}

// ruleid: php-host-checked-by-substring
if (preg_match('/[0-9]+/', $_GET['id'])) {
    load($_GET['id']);
}

function reallySafe(string $url): bool
{
    // ok: php-host-checked-by-substring
    return in_array(parse_url($url, PHP_URL_HOST), ['example.com', 'www.example.com'], true);
}

// ok: php-host-checked-by-substring
if (preg_match('/^[0-9]+$/D', $_GET['id'])) {
    load($_GET['id']);
}

// ok: php-host-checked-by-substring
if (strpos($text, 'example.com') !== false) {
    highlight($text);
}


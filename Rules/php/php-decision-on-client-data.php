<?php

// ruleid: php-decision-on-client-data
if ($_COOKIE['is_admin'] === '1') {
    show_admin();
}

function internal(): bool
{
    // ruleid: php-decision-on-client-data
    return $_SERVER['HTTP_X_FORWARDED_FOR'] === '127.0.0.1';
}

$host = gethostbyaddr($_SERVER['REMOTE_ADDR']);
// ruleid: php-decision-on-client-data
if ($host === 'trusted.example.com') {
    show_admin();
}

// ok: php-decision-on-client-data
if ($_SESSION['is_admin'] === true) {
    show_admin();
}

// ok: php-decision-on-client-data
if ($_COOKIE['theme'] === 'dark') {
    use_dark();
}

// ok: php-decision-on-client-data
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    save();
}


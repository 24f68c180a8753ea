<?php

// ruleid: php-loose-comparison-of-credential
if (strcmp($_POST['password'], $password) == 0) {
    login();
}

function accept(string $text, string $mac): bool
{
    // ruleid: php-loose-comparison-of-credential
    return md5($text) == $mac;
}

// ruleid: php-loose-comparison-of-credential
if ($_GET['token'] == $token) {
    login();
}

// ruleid: php-loose-comparison-of-credential
if (in_array($_POST['role'], $roles)) {
    grant();
}

// ok: php-loose-comparison-of-credential
if (hash_equals($token, $_GET['token'])) {
    login();
}

// ok: php-loose-comparison-of-credential
if (in_array($_POST['role'], $roles, true)) {
    grant();
}

// ok: php-loose-comparison-of-credential
if ($_GET['page'] == 2) {
    next_page();
}

// ok: php-loose-comparison-of-credential
if ($_GET['token'] === $token) {
    login();
}


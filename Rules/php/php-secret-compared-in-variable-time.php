<?php

function accept(string $body, string $secret): bool
{
    $signature = $_SERVER['HTTP_X_SIGNATURE'];
    $expectedSignature = hash_hmac('sha256', $body, $secret);
    // ruleid: php-secret-compared-in-variable-time
    return $signature === $expectedSignature;
}

// ruleid: php-secret-compared-in-variable-time
if ($_POST['csrf_token'] != $_SESSION['csrf_token']) {
    exit;
}

function login(array $row, string $password): bool
{
    // ruleid: php-secret-compared-in-variable-time
    return $row['password'] == md5($password);
}

// ok: php-secret-compared-in-variable-time
if (!hash_equals($_SESSION['csrf_token'], $_POST['csrf_token'])) {
    exit;
}

// ok: php-secret-compared-in-variable-time
if ($password !== $passwordConfirm) {
    exit;
}

// ok: php-secret-compared-in-variable-time
if ($token === null || $token === '') {
    exit;
}


<?php

function issue($user, $key)
{
    // ruleid: php-token-that-never-expires
    return JWT::encode(['sub' => $user->id, 'iat' => time()], $key, 'HS256');
}

function issueFor($user, $key)
{
    $claims = ['sub' => $user->id, 'role' => $user->role];
    // ruleid: php-token-that-never-expires
    return JWT::encode($claims, $key, 'HS256');
}

$t = \Firebase\JWT\JWT::encode(['uid' => 7], $secret, 'HS256');
// ruleid: php-token-that-never-expires
$token = JWT::encode(['uid' => 7], $secret, 'HS256');

function issueShort($user, $key)
{
    // ok: php-token-that-never-expires
    return JWT::encode(['sub' => $user->id, 'exp' => time() + 900], $key, 'HS256');
}

function issueShortFor($user, $key)
{
    $claims = ['sub' => $user->id, 'exp' => time() + 900];
    // ok: php-token-that-never-expires
    return JWT::encode($claims, $key, 'HS256');
}

function again($claims, $key)
{
    // ok: php-token-that-never-expires
    return JWT::encode($claims, $key, 'HS256');
}

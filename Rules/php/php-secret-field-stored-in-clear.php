<?php

function save_credentials(array $form): void
{
    $config = ['user' => $form['smtp_user'], 'pass' => $form['smtp_pass']];
    // ruleid: php-secret-field-stored-in-clear
    file_put_contents(__DIR__ . '/data/settings.json', json_encode($config));
}

function remember(string $user, string $password): void
{
    // ruleid: php-secret-field-stored-in-clear
    setcookie('remember', base64_encode("$user:$password"), time() + 86400);
}

function welcome(array $post): void
{
    // ruleid: php-secret-field-stored-in-clear
    mail($post['email'], 'Your account', 'Your password is ' . $post['password']);
}

function save_hash(array $form): void
{
    // ok: php-secret-field-stored-in-clear
    file_put_contents('/srv/app/hash', password_hash($form['password'], PASSWORD_DEFAULT));
}

function remember_safely(string $user): void
{
    // ok: php-secret-field-stored-in-clear
    setcookie('remember', bin2hex(random_bytes(32)), time() + 86400);
}

function welcome_all(array $post): void
{
    // ok: php-secret-field-stored-in-clear
    mail($post['email'], 'Your account', 'Welcome, ' . $post['name']);
}

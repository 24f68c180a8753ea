<?php
function save(string $user, string $password): void
{
    // ruleid: php-secret-kept-or-sent-in-clear
    file_put_contents('/srv/app/users.txt', $user . ':' . $password . "\n", FILE_APPEND);
}

// ruleid: php-secret-kept-or-sent-in-clear
$member->card_number = $_POST['card'];

// ruleid: php-secret-kept-or-sent-in-clear
$answer = file_get_contents('http://auth.acme.io/check?u=' . urlencode($user));

function save_hashed(string $user, string $password): void
{
    // ok: php-secret-kept-or-sent-in-clear
    User::create(['name' => $user, 'password' => Hash::make($password)]);
}

// ok: php-secret-kept-or-sent-in-clear
$member->name = $_POST['name'];

// ok: php-secret-kept-or-sent-in-clear
$answer = file_get_contents('https://auth.acme.io/check?u=' . urlencode($user));

<?php

$statement = $pdo->prepare('INSERT INTO users (name, password) VALUES (?, ?)');
// ruleid: php-plaintext-password
$statement->execute([$_POST['name'], $_POST['password']]);

class RegisterController
{
    public function store(Request $request)
    {
        $user = new User();
        // ruleid: php-plaintext-password
        $user->password = $request->password;
        $user->save();
    }

    public function storeSafely(Request $request)
    {
        $user = new User();
        // ok: php-plaintext-password
        $user->password = Hash::make($request->password);
        $user->save();
    }
}

function remember(string $password): string
{
    // ruleid: php-plaintext-password
    return base64_encode($password);
}

// ok: php-plaintext-password
$statement->execute([$_POST['name'], password_hash($_POST['password'], PASSWORD_DEFAULT)]);

// ok: php-plaintext-password
$ok = password_verify($_POST['password'], $row['password']);

// ok: php-plaintext-password
file_put_contents('names.txt', $user->name);


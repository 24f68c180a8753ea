<?php

function valid(string $password): bool
{
    // ruleid: php-weak-password-policy
    return strlen($password) >= 4;
}

class RegisterController
{
    public function store(Request $request)
    {
        // ruleid: php-weak-password-policy
        $request->validate(['name' => 'required', 'password' => 'required|min:4']);
        return User::create($request->only(['name', 'password']));
    }

    public function storeSafely(Request $request)
    {
        // ok: php-weak-password-policy
        $request->validate(['name' => 'required', 'password' => 'required|min:12|confirmed']);
        return User::create($request->only(['name', 'password']));
    }
}

// ruleid: php-weak-password-policy
if (strlen($_POST['password']) < 5) {
    exit('too short');
}

// ok: php-weak-password-policy
if (strlen($_POST['password']) < 12) {
    exit('too short');
}

// ok: php-weak-password-policy
if (strlen($name) < 3) {
    exit('too short');
}


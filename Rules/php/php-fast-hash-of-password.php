<?php

class Users
{
    public function register(string $name, string $password): void
    {
        // ruleid: php-fast-hash-of-password
        $hash = md5($password);
        $this->insert($name, $hash);
    }

    public function login(): bool
    {
        // ruleid: php-fast-hash-of-password
        return $this->hash === sha1($this->salt . $_POST['password']);
    }

    public function change($user, $newPassword)
    {
        // ruleid: php-fast-hash-of-password
        $user->hash = hash('sha256', $newPassword);
    }

    public function registerSafely(string $name, string $password): void
    {
        // ok: php-fast-hash-of-password
        $this->insert($name, password_hash($password, PASSWORD_DEFAULT));
    }

    public function cacheKey(string $url): string
    {
        // ok: php-fast-hash-of-password
        return md5($url);
    }
}

// ok: php-fast-hash-of-password
$valid = password_verify($_POST['password'], $row['hash']);

// ok: php-fast-hash-of-password
$etag = sha1(file_get_contents($passport));


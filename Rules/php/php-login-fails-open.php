<?php
class Door
{
    public function login(string $name, string $password): bool
    {
        // ruleid: php-login-fails-open
        try {
            return password_verify($password, $this->users->hashOf($name));
        } catch (Throwable $e) {
            return true;
        }
    }

    public function verifyOtp(string $code): bool
    {
        // ruleid: php-login-fails-open
        try {
            return $this->otp->check($code);
        } catch (RuntimeException $e) {
            error_log('otp');
            return true;
        }
    }

    public function authenticate(Request $request): bool
    {
        // ruleid: php-login-fails-open
        try {
            $this->ldap->bind($request->user, $request->password);
        } catch (LdapException $e) {
            return true;
        }
        return true;
    }

    public function checkLogin(string $name, string $password): bool
    {
        // ok: php-login-fails-open
        try {
            return password_verify($password, $this->users->hashOf($name));
        } catch (Throwable $e) {
            return false;
        }
    }

    public function save(array $row): bool
    {
        // ok: php-login-fails-open
        try {
            $this->store($row);
        } catch (DuplicateException $e) {
            return true;
        }
        return true;
    }

    public function validateToken(string $token): bool
    {
        // ok: php-login-fails-open
        try {
            return $this->tokens->has($token);
        } catch (Throwable $e) {
            throw new RuntimeException('no check', 0, $e);
        }
    }
}

<?php
class AccessGate
{
    // ruleid: php-authorization-fails-open
    private bool $allowed = true;
    // ok: php-authorization-fails-open
    private bool $enabled = true;

    public function hasRole(string $user): bool
    {
        // ruleid: php-authorization-fails-open
        try {
            return $this->directory->isMember($user, 'staff');
        } catch (DirectoryException $e) {
            error_log($e->getMessage());
            return true;
        }
    }
}

function verify_token(string $jwt): bool
{
    // ruleid: php-authorization-fails-open
    try {
        JWT::decode($jwt, new Key(KEY, 'HS256'));
        return true;
    } catch (Exception $e) {
        return true;
    }
}

function can_edit(int $id): bool
{
    // ok: php-authorization-fails-open
    try {
        return lookup($id);
    } catch (Exception $e) {
        return false;
    }
}

function ping(): bool
{
    // ok: php-authorization-fails-open
    try {
        connect();
        return false;
    } catch (Exception $e) {
        return true;
    }
}

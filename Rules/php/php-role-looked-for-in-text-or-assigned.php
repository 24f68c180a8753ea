<?php
function require_role(string $role): void
{
    // ruleid: php-role-looked-for-in-text-or-assigned
    if (strpos($_SESSION['user']['roles'], $role) === false) {
        exit('Forbidden');
    }
}
function may_update($user, $project): bool
{
    // ruleid: php-role-looked-for-in-text-or-assigned
    return $user->role = 'manager' && $project->team_id === $user->team_id;
}
function scoped($token): bool
{
    // ruleid: php-role-looked-for-in-text-or-assigned
    return str_contains($token->scopes, 'admin');
}
function exact($user, string $role): bool
{
    // ok: php-role-looked-for-in-text-or-assigned
    return in_array($role, $user->roles, true);
}
function compared($user): bool
{
    // ok: php-role-looked-for-in-text-or-assigned
    return $user->role === 'manager';
}
function found(string $text): bool
{
    // ok: php-role-looked-for-in-text-or-assigned
    return str_contains($text, 'admin');
}

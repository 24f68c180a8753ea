<?php

function may_edit(string $role): bool
{
    // ruleid: php-in-array-not-strict
    return in_array($role, ['admin', 'editor']);
}

function place_of(string $name, array $names)
{
    // ruleid: php-in-array-not-strict
    return array_search($name, $names);
}

function check(array $ids, $id): void
{
    // ruleid: php-in-array-not-strict
    if (!in_array($id, $ids)) {
        throw new DomainException('unknown');
    }
}

function may_edit_strictly(string $role): bool
{
    // ok: php-in-array-not-strict
    return in_array($role, ['admin', 'editor'], true);
}

function place_of_strictly(string $name, array $names)
{
    // ok: php-in-array-not-strict
    return array_search($name, $names, true);
}

function has(array $map, string $key): bool
{
    // ok: php-in-array-not-strict
    return array_key_exists($key, $map);
}

<?php

class PostPolicy
{
    // ruleid: php-policy-lets-everybody
    public function update(User $user, Post $post): bool
    {
        return true;
    }

    // ruleid: php-policy-lets-everybody
    public function delete(?User $user, Post $post): bool
    {
        return $user !== null;
    }

    // ok: php-policy-lets-everybody
    public function viewAny(User $user): bool
    {
        return true;
    }

    // ok: php-policy-lets-everybody
    public function edit(User $user, Post $post): bool
    {
        return $user->id === $post->user_id;
    }
}

// ruleid: php-policy-lets-everybody
function can_edit(array $document): bool
{
    return isset($_SESSION['user_id']);
}

// ok: php-policy-lets-everybody
function can_delete(array $document): bool
{
    return ($_SESSION['user_id'] ?? null) === $document['owner_id'];
}

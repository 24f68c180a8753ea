<?php
// ruleid: php-whole-record-or-secret-shown
echo json_encode($user);

function members(PDO $pdo): array
{
    // ruleid: php-whole-record-or-secret-shown
    return $pdo->query('SELECT * FROM members')->fetchAll();
}

class ProfileController
{
    public function show(int $id)
    {
        // ruleid: php-whole-record-or-secret-shown
        return User::findOrFail($id);
    }

    public function name(int $id)
    {
        // ok: php-whole-record-or-secret-shown
        return ['name' => User::query()->whereKey($id)->value('name')];
    }
}

function names(PDO $pdo): array
{
    // ok: php-whole-record-or-secret-shown
    return $pdo->query('SELECT id, name FROM members')->fetchAll();
}

// ok: php-whole-record-or-secret-shown
echo json_encode(['ok' => true]);

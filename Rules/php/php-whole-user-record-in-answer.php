<?php

function account(PDO $pdo): void
{
    $statement = $pdo->prepare('SELECT * FROM users WHERE id = ?');
    $statement->execute([$_GET['id']]);
    $user = $statement->fetch(PDO::FETCH_ASSOC);
    // ruleid: php-whole-user-record-in-answer
    echo json_encode($user);
}

class UserController
{
    public function index()
    {
        // ruleid: php-whole-user-record-in-answer
        return response()->json(User::all());
    }

    public function show(int $id)
    {
        // ruleid: php-whole-user-record-in-answer
        return response()->json(User::findOrFail($id));
    }

    public function names()
    {
        // ok: php-whole-user-record-in-answer
        return response()->json(User::select('id', 'name')->get());
    }
}

function profile(PDO $pdo, int $id): string
{
    $statement = $pdo->prepare('SELECT id, name FROM users WHERE id = ?');
    $statement->execute([$id]);
    $user = $statement->fetch();
    // ok: php-whole-user-record-in-answer
    return json_encode($user);
}

function profile_without(PDO $pdo, int $id): string
{
    $statement = $pdo->prepare('SELECT * FROM users WHERE id = ?');
    $statement->execute([$id]);
    $user = $statement->fetch();
    unset($user['password']);
    // ok: php-whole-user-record-in-answer
    return json_encode($user);
}

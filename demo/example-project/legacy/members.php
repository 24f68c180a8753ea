<?php

final class Members
{
    private PDO $pdo;

    public function __construct(PDO $pdo)
    {
        $this->pdo = $pdo;
    }

    public function add(string $name, string $password): void
    {
        $insert = $this->pdo->prepare('INSERT INTO members (name, password) VALUES (?, ?)');
        $insert->execute([$name, md5($password)]);
    }

    public function changePassword(int $id, string $password): void
    {
        $update = $this->pdo->prepare('UPDATE members SET password = ? WHERE id = ?');
        $update->execute([password_hash($password, PASSWORD_DEFAULT), $id]);
    }

    public function remove(string $name): void
    {
        $this->pdo->query("DELETE FROM members WHERE name = '$name'");
    }

    public function portrait(): void
    {
        system('convert uploads/' . $_POST['portrait'] . ' -resize 300x portraits/new.jpg');
    }

    public function clearPortraits(): void
    {
        system('find portraits -mtime +30 -delete');
    }
}

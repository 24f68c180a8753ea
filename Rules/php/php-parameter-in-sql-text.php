<?php
function find_by_mail(PDO $pdo, string $email): array
{
    // ruleid: php-parameter-in-sql-text
    $sql = "SELECT * FROM members WHERE email = '$email'";
    return $pdo->query($sql)->fetchAll();
}

class Orders
{
    public function sorted(string $column)
    {
        // ruleid: php-parameter-in-sql-text
        return DB::table('orders')->orderByRaw($column)->get();
    }

    public function remove($id)
    {
        // ruleid: php-parameter-in-sql-text
        mysqli_query($this->link, 'DELETE FROM orders WHERE id = ' . $id);
    }
}

function bound(PDO $pdo, string $email): array
{
    // ok: php-parameter-in-sql-text
    $statement = $pdo->prepare('SELECT * FROM members WHERE email = ?');
    $statement->execute([$email]);
    return $statement->fetchAll();
}

function numeric(PDO $pdo, string $n): array
{
    // ok: php-parameter-in-sql-text
    return $pdo->query('SELECT * FROM members LIMIT ' . (int) $n)->fetchAll();
}

function greet(string $name): string
{
    // ok: php-parameter-in-sql-text
    return "Select a seat, $name";
}

<?php

function user(PDO $db, string $name)
{
    // ruleid: php-sql-with-variable-in-text
    return $db->query("SELECT * FROM users WHERE name = '$name'")->fetch();
}

function remove($link, string $id): void
{
    // ruleid: php-sql-with-variable-in-text
    mysqli_query($link, "DELETE FROM items WHERE id = " . $id);
}

function rename_item(PDO $db, string $id, string $name): void
{
    // ruleid: php-sql-with-variable-in-text
    $db->exec("UPDATE items SET name = '" . $name . "' WHERE id = '" . $id . "'");
}

function user_bound(PDO $db, string $name)
{
    // ok: php-sql-with-variable-in-text
    $statement = $db->prepare('SELECT * FROM users WHERE name = ?');
    $statement->execute([$name]);
    return $statement->fetch();
}

function all(PDO $db): array
{
    // ok: php-sql-with-variable-in-text
    return $db->query('SELECT * FROM users ORDER BY name')->fetchAll();
}

function numbered($link, string $id)
{
    // ok: php-sql-with-variable-in-text
    return mysqli_query($link, "SELECT * FROM items WHERE id = " . intval($id));
}

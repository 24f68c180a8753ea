<?php

function findUser(mysqli $db, string $name): ?array
{
    // ruleid: php-sql-built-by-concatenation
    $result = mysqli_query($db, "SELECT id, email FROM users WHERE name = '" . $name . "'");
    return $result->fetch_assoc();
}

class Posts
{
    private PDO $pdo;

    public function delete($id)
    {
        // ruleid: php-sql-built-by-concatenation
        return $this->pdo->exec("DELETE FROM posts WHERE id = $id");
    }

    public function rename(array $post)
    {
        // ruleid: php-sql-built-by-concatenation
        $sql = "UPDATE posts SET title = '{$post['title']}' WHERE id = {$post['id']}";
        return $this->pdo->query($sql);
    }

    public function search()
    {
        // ruleid: php-sql-built-by-concatenation
        $query = sprintf("SELECT * FROM posts WHERE title LIKE '%%%s%%'", $_GET['q']);
        return $this->pdo->query($query);
    }

    public function find($id)
    {
        // ok: php-sql-built-by-concatenation
        $statement = $this->pdo->prepare('SELECT * FROM posts WHERE id = ?');
        $statement->execute([$id]);
        return $statement->fetch();
    }

    public function findQuoted($name)
    {
        // ok: php-sql-built-by-concatenation
        $sql = 'SELECT * FROM posts WHERE name = ' . $this->pdo->quote($name);
        return $this->pdo->query($sql);
    }

    public function all()
    {
        // ok: php-sql-built-by-concatenation
        return $this->pdo->query("SELECT * FROM {$this->table} ORDER BY id");
    }
}

// ok: php-sql-built-by-concatenation
$message = "Select an entry from $list (or press = to stop)";


<?php

// ruleid: php-incomplete-escaping
echo '<input value=\'' . htmlspecialchars($name, ENT_NOQUOTES) . '\'>';

function find(mysqli $db, string $name)
{
    // ruleid: php-incomplete-escaping
    return $db->query("SELECT * FROM users WHERE name = '" . addslashes($name) . "'");
}

function clean(string $path): string
{
    // ruleid: php-incomplete-escaping
    return str_replace('../', '', $path);
}

// ok: php-incomplete-escaping
echo '<input value="' . htmlspecialchars($name, ENT_QUOTES) . '">';

function findSafely(PDO $db, string $name)
{
    // ok: php-incomplete-escaping
    $statement = $db->prepare('SELECT * FROM users WHERE name = ?');
    return $statement->execute([$name]);
}

// ok: php-incomplete-escaping
$title = str_replace('-', ' ', $slug);

// ruleid: php-incomplete-escaping
$text = str_replace(['<', '>'], ['&lt;', '&gt;'], $nick);
// ruleid: php-incomplete-escaping
$twig = new Environment($loader, ['autoescape' => false]);
// ok: php-incomplete-escaping
$text = htmlspecialchars($nick, ENT_QUOTES);

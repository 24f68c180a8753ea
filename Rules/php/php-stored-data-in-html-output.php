<?php

$result = $db->query('SELECT author, body FROM comments');
while ($row = $result->fetch_assoc()) {
    // ruleid: php-stored-data-in-html-output
    echo '<p>' . $row['body'] . '</p>';
}

function profile(PDOStatement $stmt): void
{
    $user = $stmt->fetch(PDO::FETCH_ASSOC);
    // ruleid: php-stored-data-in-html-output
    echo "<h1>{$user['name']}</h1>";
}

$names = mysqli_query($link, 'SELECT name FROM users');
while ($row = mysqli_fetch_assoc($names)) {
    // ruleid: php-stored-data-in-html-output
    print('<li>' . $row['name'] . '</li>');
}

$result = $db->query('SELECT author, body FROM comments');
while ($row = $result->fetch_assoc()) {
    // ok: php-stored-data-in-html-output
    echo '<p>' . htmlspecialchars($row['body'], ENT_QUOTES) . '</p>';
    // ok: php-stored-data-in-html-output
    echo '<p>' . (int) $row['votes'] . '</p>';
}

// ok: php-stored-data-in-html-output
echo json_encode($stmt->fetchAll());


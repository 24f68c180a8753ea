<?php
require 'connect.php';

$member = $_GET['member'] ?? '';
$result = mysqli_query($db, "SELECT tool, due FROM loans WHERE member = '" . $member . "' ORDER BY due");

echo '<h1>Loans of ' . $_GET['member'] . '</h1><ul>';
while ($row = mysqli_fetch_assoc($result)) {
    echo '<li>' . htmlspecialchars($row['tool'], ENT_QUOTES, 'UTF-8') . '</li>';
}
echo '</ul>';

$late = mysqli_prepare($db, 'SELECT COUNT(*) FROM loans WHERE member = ? AND due < NOW()');
mysqli_stmt_bind_param($late, 's', $member);
mysqli_stmt_execute($late);

if (isset($_COOKIE['filter'])) {
    $filter = unserialize($_COOKIE['filter']);
}

if (isset($_GET['style'])) {
    include 'styles/' . $_GET['style'] . '.php';
}

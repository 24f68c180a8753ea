<?php

$file = fopen('php://output', 'w');
// ruleid: php-request-data-in-csv
fputcsv($file, [$_POST['name'], $_POST['comment']]);

function export(mysqli_result $result): void
{
    $out = fopen('php://output', 'w');
    while ($row = $result->fetch_assoc()) {
        // ruleid: php-request-data-in-csv
        fputcsv($out, $row);
    }
}

function users(array $users, $out): void
{
    foreach ($users as $user) {
        // ruleid: php-request-data-in-csv
        fputcsv($out, [$user->name, $user->email]);
    }
}

function usersSafely(array $users, $out): void
{
    foreach ($users as $user) {
        // ok: php-request-data-in-csv
        fputcsv($out, array_map('escape_cell', [$user->name, $user->email]));
    }
}

// ok: php-request-data-in-csv
fputcsv($file, ['name', 'comment']);

// ok: php-request-data-in-csv
fputcsv($file, [(int) $_POST['id'], time()]);


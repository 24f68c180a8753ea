<?php
// ruleid: php-cell-may-begin-formula
fputcsv($out, [$row['name'], $row['note']]);

function report(array $rows): string
{
    $lines = [];
    foreach ($rows as $row) {
        // ruleid: php-cell-may-begin-formula
        $lines[] = implode(';', $row);
    }
    return implode("\n", $lines);
}

function sheet($page, array $users): void
{
    // ruleid: php-cell-may-begin-formula
    $page->fromArray($users, null, 'A2');
}

function report_safe($out, array $row): void
{
    $row = array_map('escape_formula', $row);
    // ok: php-cell-may-begin-formula
    fputcsv($out, $row);
}

// ok: php-cell-may-begin-formula
$words = implode(' ', $list);

// ok: php-cell-may-begin-formula
$query = $pdo->prepare('SELECT * FROM a WHERE id IN (' . implode(',', array_fill(0, 3, '?')) . ')');

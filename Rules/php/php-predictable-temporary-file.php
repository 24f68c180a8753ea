<?php

// ruleid: php-predictable-temporary-file
file_put_contents('/tmp/report.json', json_encode($report));

function export(array $rows): void
{
    // ruleid: php-predictable-temporary-file
    $file = fopen(sys_get_temp_dir() . '/export.csv', 'w');
    fputcsv($file, $rows);
}

function note(string $text): void
{
    $path = sys_get_temp_dir() . '/note-' . time() . '.txt';
    // ruleid: php-predictable-temporary-file
    file_put_contents($path, $text);
}

function exportSafely(array $rows): void
{
    // ok: php-predictable-temporary-file
    $file = tmpfile();
    fputcsv($file, $rows);
}

// ok: php-predictable-temporary-file
file_put_contents(tempnam(sys_get_temp_dir(), 'report'), json_encode($report));

// ok: php-predictable-temporary-file
$report = file_get_contents('/tmp/report.json');


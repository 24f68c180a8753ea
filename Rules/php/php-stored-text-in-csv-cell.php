<?php

$out = fopen('php://output', 'w');
foreach ($users as $user) {
    // ruleid: php-stored-text-in-csv-cell
    fputcsv($out, [$user['id'], $user['name'], $user['email']]);
}

function tickets($handle, array $tickets): void
{
    foreach ($tickets as $ticket) {
        // ruleid: php-stored-text-in-csv-cell
        fputcsv($handle, [$ticket->id, $ticket->subject], ';');
    }
}

class Export
{
    public function write(Worksheet $sheet, array $rows): void
    {
        foreach ($rows as $i => $row) {
            // ruleid: php-stored-text-in-csv-cell
            $sheet->setCellValue('A' . $i, $row['comment']);
        }
    }
}

foreach ($users as $user) {
    // ok: php-stored-text-in-csv-cell
    fputcsv($out, [$user['id'], cell($user['name'])]);
}

// ok: php-stored-text-in-csv-cell
fputcsv($out, ['id', 'name', 'email']);

foreach ($orders as $order) {
    // ok: php-stored-text-in-csv-cell
    fputcsv($out, [$order['id'], $order['total']]);
}

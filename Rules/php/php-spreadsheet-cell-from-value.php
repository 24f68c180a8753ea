<?php
function tickets($sheet, array $tickets): void
{
    foreach ($tickets as $line => $ticket) {
        // ruleid: php-spreadsheet-cell-from-value
        $sheet->setCellValue('B' . $line, $ticket->getCustomerName());
        // ruleid: php-spreadsheet-cell-from-value
        $sheet->setCellValue('C' . $line, $ticket->subject);
    }
}
function rows($sheet, array $rows): void
{
    // ruleid: php-spreadsheet-cell-from-value
    $sheet->fromArray($rows, null, 'A2');
    // ok: php-spreadsheet-cell-from-value
    $sheet->fromArray(['No.', 'Customer'], null, 'A1');
    // ok: php-spreadsheet-cell-from-value
    $sheet->setCellValue('A1', 'Title');
    // ok: php-spreadsheet-cell-from-value
    $sheet->setTitle($rows[0]['title']);
}

<?php
function ics(array $event): string
{
    // ruleid: php-lines-of-protocol-joined-with-value
    return implode("\r\n", [
        'BEGIN:VEVENT',
        'SUMMARY:' . $event['title'],
        'END:VEVENT',
    ]);
}
function job($socket, string $label): void
{
    // ruleid: php-lines-of-protocol-joined-with-value
    fwrite($socket, "JOB NAME=" . $label . "\r\n");
}
function head($file, string $label): string
{
    // ruleid: php-lines-of-protocol-joined-with-value
    return implode("\r\n", ['HTTP/1.1 200 OK', 'Content-Disposition: attachment; filename="' . $label . '"']);
}
function length(string $body): string
{
    // ok: php-lines-of-protocol-joined-with-value
    return implode("\r\n", ['HTTP/1.1 200 OK', 'Content-Length: ' . strlen($body)]);
}
function clean($socket, string $label): void
{
    $label = str_replace(["\r", "\n"], '', $label);
    // ok: php-lines-of-protocol-joined-with-value
    fwrite($socket, "JOB NAME=" . $label . "\r\n");
}
function fixed($socket): void
{
    // ok: php-lines-of-protocol-joined-with-value
    fwrite($socket, "QUIT\r\n");
}

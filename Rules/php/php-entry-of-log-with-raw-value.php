<?php
function reject(string $code): void
{
    // ruleid: php-entry-of-log-with-raw-value
    syslog(LOG_NOTICE, 'Voucher rejected: code=' . $code);
}
function failed(): void
{
    // ruleid: php-entry-of-log-with-raw-value
    error_log('login failed for ' . $_POST['user']);
}
function audit($request, $fh): void
{
    $line = sprintf("%s %s\n", date('c'), $request->getHeaderLine('User-Agent'));
    // ruleid: php-entry-of-log-with-raw-value
    fwrite($fh, $line);
}
function encoded(string $code): void
{
    // ok: php-entry-of-log-with-raw-value
    syslog(LOG_NOTICE, json_encode(['rejected' => $code]));
}
function number(int $id): void
{
    // ok: php-entry-of-log-with-raw-value
    error_log('order ' . $id);
}
function stripped(): void
{
    $user = preg_replace('/[[:cntrl:]]/', '', $_POST['user']);
    // ok: php-entry-of-log-with-raw-value
    error_log('login failed for ' . $user);
}

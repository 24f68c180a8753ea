<?php
function log_of(string $revision): array
{
    // ruleid: php-option-in-place-of-argument
    exec(sprintf('git log --oneline %s', escapeshellarg($revision)), $lines);
    return $lines;
}
function order_mail($mail, string $sender): bool
{
    // ruleid: php-option-in-place-of-argument
    return mail('orders@shop.example', 'Order', $mail->body, [], '-f' . $sender);
}
function owner(string $domain): string
{
    // ruleid: php-option-in-place-of-argument
    return shell_exec('whois ' . escapeshellarg($domain));
}
function safe(string $revision): array
{
    // ok: php-option-in-place-of-argument
    exec(sprintf('git log --oneline -- %s', escapeshellarg($revision)), $lines);
    return $lines;
}
function own($mail): bool
{
    // ok: php-option-in-place-of-argument
    return mail('orders@shop.example', 'Order', $mail->body, [], '-forders@shop.example');
}
function count_lines(string $file): string
{
    // ok: php-option-in-place-of-argument
    return shell_exec('wc -l ' . escapeshellarg($file));
}

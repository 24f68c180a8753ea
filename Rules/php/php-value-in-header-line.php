<?php

function download(string $name): void
{
    // ruleid: php-value-in-header-line
    header('Content-Disposition: attachment; filename="' . $name . '"');
}

function contact(string $from, string $text): void
{
    // ruleid: php-value-in-header-line
    mail('office@example.org', 'Contact', $text, "From: $from");
}

class Client
{
    public function send($socket, string $agent): void
    {
        // ruleid: php-value-in-header-line
        fwrite($socket, "User-Agent: $agent\r\n");
    }
}

function download_safely(string $name): void
{
    $name = rawurlencode(basename($name));
    // ok: php-value-in-header-line
    header('Content-Disposition: attachment; filename="' . $name . '"');
}

function contact_safely(string $from, string $text): void
{
    if (!filter_var($from, FILTER_VALIDATE_EMAIL)) {
        return;
    }
    // ok: php-value-in-header-line
    mail('office@example.org', 'Contact', $text, 'From: ' . $from);
}

function length(string $body): void
{
    // ok: php-value-in-header-line
    header('Content-Length: ' . strlen($body));
}

<?php
function download(string $name, string $data): void
{
    // ruleid: php-parameter-in-header-or-mail
    header('Content-Disposition: attachment; filename="' . $name . '"');
    echo $data;
}

function contact(string $from, string $text): void
{
    // ruleid: php-parameter-in-header-or-mail
    mail('info@acme.test', 'Question', $text, "From: $from");
}

class Reply
{
    public function tagged($response, string $tag)
    {
        // ruleid: php-parameter-in-header-or-mail
        return $response->withHeader('X-Tag', $tag);
    }
}

function download_encoded(string $name, string $data): void
{
    // ok: php-parameter-in-header-or-mail
    header("Content-Disposition: attachment; filename*=UTF-8''" . rawurlencode($name));
    echo $data;
}

function no_store(): void
{
    // ok: php-parameter-in-header-or-mail
    header('Cache-Control: no-store');
}

function cleaned(string $tag): void
{
    // ok: php-parameter-in-header-or-mail
    header('X-Tag: ' . str_replace(["\r", "\n"], '', $tag));
}

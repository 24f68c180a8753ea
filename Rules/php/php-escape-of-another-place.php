<?php

function field(string $value): string
{
    // ruleid: php-escape-of-another-place
    return '<input value="' . htmlspecialchars($value, ENT_NOQUOTES) . '">';
}

function clean(string $text): string
{
    // ruleid: php-escape-of-another-place
    return str_replace('<script>', '', $text);
}

function quote(string $name): string
{
    // ruleid: php-escape-of-another-place
    return str_replace("'", "''", $name);
}

// ruleid: php-escape-of-another-place
echo addslashes($_GET['name']);

function field_safely(string $value): string
{
    // ok: php-escape-of-another-place
    return '<input value="' . htmlspecialchars($value, ENT_QUOTES) . '">';
}

function script(array $user): string
{
    // ok: php-escape-of-another-place
    return '<script>var user = ' . json_encode($user, JSON_HEX_TAG | JSON_HEX_AMP) . ';</script>';
}

function dashes(string $text): string
{
    // ok: php-escape-of-another-place
    return str_replace(' ', '-', $text);
}

// ok: php-escape-of-another-place
echo nl2br(htmlspecialchars($_POST['text']));

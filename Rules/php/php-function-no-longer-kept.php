<?php

function to_utf8(string $text): string
{
    // ruleid: php-function-no-longer-kept
    return utf8_encode($text);
}

function month(int $time): string
{
    // ruleid: php-function-no-longer-kept
    return strftime('%B %Y', $time);
}

// ruleid: php-function-no-longer-kept
while (list($key, $value) = each($options)) {
    echo $key;
}

// ruleid: php-function-no-longer-kept
$name = filter_input(INPUT_POST, 'name', FILTER_SANITIZE_STRING);

function to_utf8_now(string $text): string
{
    // ok: php-function-no-longer-kept
    return mb_convert_encoding($text, 'UTF-8', 'ISO-8859-1');
}

function month_now(int $time): string
{
    // ok: php-function-no-longer-kept
    return date('F Y', $time);
}

// ok: php-function-no-longer-kept
$name = filter_input(INPUT_POST, 'name', FILTER_VALIDATE_EMAIL);

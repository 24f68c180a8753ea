<?php

function render(array $values): string
{
    // ruleid: php-extract-or-variable-variable
    extract($values);
    return "<h1>$title</h1>";
}

function settings(array $row): void
{
    foreach ($row as $name => $value) {
        // ruleid: php-extract-or-variable-variable
        $$name = $value;
    }
}

function global_of(string $name, $value): void
{
    // ruleid: php-extract-or-variable-variable
    ${$name} = $value;
}

function title(array $values): string
{
    // ok: php-extract-or-variable-variable
    $title = $values['title'] ?? '';
    return "<h1>$title</h1>";
}

function query(string $text): array
{
    // ok: php-extract-or-variable-variable
    parse_str($text, $values);
    return $values;
}

function price(int $cents): string
{
    // ok: php-extract-or-variable-variable
    return '$' . $cents / 100;
}

<?php

function row(string $name): void
{
    // ruleid: php-value-printed-as-markup
    echo '<td>' . $name . '</td>';
}

function link_to(array $page): void
{
    // ruleid: php-value-printed-as-markup
    echo '<a href="/page">' . $page['title'] . '</a>';
}

function heading(string $title): void
{
    // ruleid: php-value-printed-as-markup
    echo "<h1>$title</h1>";
}

function row_escaped(string $name): void
{
    // ok: php-value-printed-as-markup
    echo '<td>' . htmlspecialchars($name) . '</td>';
}

function plain(string $text): void
{
    // ok: php-value-printed-as-markup
    echo $text;
}

function rule_line(): void
{
    // ok: php-value-printed-as-markup
    echo '<hr>';
}

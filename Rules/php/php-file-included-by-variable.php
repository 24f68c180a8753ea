<?php

function page(string $name): void
{
    // ruleid: php-file-included-by-variable
    include 'pages/' . $name . '.php';
}

function render(string $template, array $values): void
{
    extract($values, EXTR_SKIP);
    // ruleid: php-file-included-by-variable
    require $template;
}

foreach ($plugins as $plugin) {
    // ruleid: php-file-included-by-variable
    include_once("plugins/$plugin/init.php");
}

// ok: php-file-included-by-variable
require_once __DIR__ . '/settings.php';
// ok: php-file-included-by-variable
include 'header.php';
// ok: php-file-included-by-variable
require dirname(__FILE__) . '/functions.php';

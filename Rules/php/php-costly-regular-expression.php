<?php

function validName(string $name): bool
{
    // ruleid: php-costly-regular-expression
    return preg_match('/^([a-zA-Z]+)*$/', $name) === 1;
}

// ruleid: php-costly-regular-expression
$ok = preg_match('/^(\d+|x)+$/', $_POST['number']);

// ruleid: php-costly-regular-expression
$found = preg_match('/' . $_GET['pattern'] . '/', $text);

// ok: php-costly-regular-expression
$ok = preg_match('/^[a-zA-Z]+$/', $name);

// ok: php-costly-regular-expression
$ok = preg_match('/^(\d{1,3},)+$/', $numbers);

// ok: php-costly-regular-expression
$found = preg_match('/' . preg_quote($_GET['pattern'], '/') . '/', $text);

// ruleid: php-costly-regular-expression
$ok = preg_match('/^((\w+\s?)+,?)+$/', $tags);
// ok: php-costly-regular-expression
$ok = preg_match('/^\w+(?:, \w+)*$/', $tags);

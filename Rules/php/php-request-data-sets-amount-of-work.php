<?php

// ruleid: php-request-data-sets-amount-of-work
echo str_repeat('.', $_GET['width']);

function table(): array
{
    $rows = (int) $_GET['rows'];
    // ruleid: php-request-data-sets-amount-of-work
    return array_fill(0, $rows, '');
}

// ruleid: php-request-data-sets-amount-of-work
ini_set('memory_limit', '-1');

function tableSafely(): array
{
    $rows = (int) $_GET['rows'];
    if ($rows > 100) {
        throw new RangeException('rows');
    }
    // ok: php-request-data-sets-amount-of-work
    return array_fill(0, $rows, '');
}

// ok: php-request-data-sets-amount-of-work
echo str_repeat('.', min(80, (int) $_GET['width']));

// ok: php-request-data-sets-amount-of-work
ini_set('memory_limit', '256M');


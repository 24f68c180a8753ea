<?php

function area(int $width, int $height): int
{
    // ruleid: php-product-cut-to-integer
    return (int) ($width * $height);
}

function nanoseconds(int $days): int
{
    // ruleid: php-product-cut-to-integer
    return (int) ($days * 86400000000000);
}

function share(float $bill, int $people): int
{
    // ruleid: php-product-cut-to-integer
    return (int) ($bill / $people);
}

function area_safely(int $width, int $height): int
{
    // ok: php-product-cut-to-integer
    return $width * $height;
}

function smaller(int $width): int
{
    // ok: php-product-cut-to-integer
    return (int) ($width * 0.5);
}

function pages(int $total, int $per_page): int
{
    // ok: php-product-cut-to-integer
    return (int) ceil($total / $per_page);
}

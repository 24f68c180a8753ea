<?php
function order_total(int $quantity, int $unitCents): int
{
    // ruleid: php-product-of-parameters-unchecked
    return $quantity * $unitCents;
}

function order_total_safe(int $quantity, int $unitCents): int
{
    if ($quantity < 0 || $quantity > 1000) {
        throw new RangeException('quantity');
    }
    // ok: php-product-of-parameters-unchecked
    return $quantity * $unitCents;
}

class Image
{
    public function bytes(int $width, int $height): int
    {
        // ruleid: php-product-of-parameters-unchecked
        $total = $width * $height * 4;
        return $total;
    }

    public function scaled(float $width, float $height): float
    {
        // ok: php-product-of-parameters-unchecked
        return $width * $height;
    }
}

function factorial(int $n): int
{
    $f = 1;
    for ($i = 2; $i <= $n; $i++) {
        // ruleid: php-product-of-parameters-unchecked
        $f *= $i;
    }
    return $f;
}

// ruleid: php-product-of-parameters-unchecked
$size = (int) $_POST['megabytes'] * 1048576;
// ok: php-product-of-parameters-unchecked
$size = min(100, (int) $_POST['megabytes']) * 1048576;

<?php
function price(int $id): float
{
    // ruleid: php-value-may-be-missing
    return Product::find($id)->price;
}

// ruleid: php-value-may-be-missing
$row = $statement->fetch();
echo htmlspecialchars($row['name']);

foreach ($lines as $line) {
    // ruleid: php-value-may-be-missing
    $total += $line['price'];
}

function price_safe(int $id): ?float
{
    // ok: php-value-may-be-missing
    return Product::find($id)?->price;
}

// ok: php-value-may-be-missing
$found = $statement2->fetch();
if ($found === false) {
    exit;
}
echo htmlspecialchars($found['name']);

$sum = 0;
foreach ($lines as $line) {
    // ok: php-value-may-be-missing
    $sum += $line['price'];
}

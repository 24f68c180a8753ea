<?php
function average(float $sum, array $people): float
{
    // ruleid: php-number-not-checked-before-use
    return $sum / count($people);
}

// ruleid: php-number-not-checked-before-use
$item = $items[(int) $_GET['index']];

function withdraw(Account $account, int $amount): void
{
    // ruleid: php-number-not-checked-before-use
    $account->balance -= $amount;
}

function average_safe(float $sum, array $people): float
{
    if (count($people) === 0) {
        return 0.0;
    }
    // ok: php-number-not-checked-before-use
    return $sum / count($people);
}

// ok: php-number-not-checked-before-use
$item = $items[(int) $_GET['index']] ?? null;

function withdraw_safe(Account $account, int $amount): void
{
    if ($amount <= 0 || $amount > $account->balance) {
        throw new RangeException('amount');
    }
    // ok: php-number-not-checked-before-use
    $account->balance -= $amount;
}

<?php

function mean(array $values): float
{
    // ruleid: php-average-of-maybe-nothing
    return array_sum($values) / count($values);
}

function share(float $bill, int $people): float
{
    // ruleid: php-average-of-maybe-nothing
    return $bill / $people;
}

class Pool
{
    public function pick(int $key): string
    {
        // ruleid: php-average-of-maybe-nothing
        return $this->hosts[$key % count($this->hosts)];
    }
}

function mean_safely(array $values): float
{
    if ($values === []) {
        return 0.0;
    }
    // ok: php-average-of-maybe-nothing
    return array_sum($values) / count($values);
}

function share_safely(float $bill, int $people): float
{
    // ok: php-average-of-maybe-nothing
    return $people > 0 ? $bill / $people : 0.0;
}

function spread(array $values): array
{
    $out = [];
    foreach ($values as $value) {
        // ok: php-average-of-maybe-nothing
        $out[] = $value / count($values);
    }
    return $out;
}

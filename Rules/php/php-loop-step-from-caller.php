<?php
function ticks(float $from, float $to, float $step): array
{
    $out = [];
    // ruleid: php-loop-step-from-caller
    for ($x = $from; $x <= $to; $x += $step) {
        $out[] = $x;
    }
    return $out;
}

function batches(array $rows, int $batchSize): void
{
    $offset = 0;
    // ruleid: php-loop-step-from-caller
    while ($offset < count($rows)) {
        send(array_slice($rows, $offset, $batchSize));
        $offset += $batchSize;
    }
}

$step = (int) $_GET['step'];
// ruleid: php-loop-step-from-caller
for ($i = 0; $i < 100; $i += $step) {
    echo $i;
}

function ticks_safe(int $to, int $step): array
{
    if ($step < 1) {
        throw new InvalidArgumentException('step');
    }
    $out = [];
    // ok: php-loop-step-from-caller
    for ($x = 0; $x <= $to; $x += $step) {
        $out[] = $x;
    }
    return $out;
}

function clamped(int $to, int $step): void
{
    $step = max(1, $step);
    // ok: php-loop-step-from-caller
    for ($x = 0; $x <= $to; $x += $step) {
        echo $x;
    }
}

// ok: php-loop-step-from-caller
for ($i = 0; $i < 100; $i += 5) {
    echo $i;
}

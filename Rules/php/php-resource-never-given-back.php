<?php
function first(string $file): string
{
    // ruleid: php-resource-never-given-back
    $handle = fopen($file, 'r');
    $line = fgets($handle);
    return $line;
}

function days(DateTimeImmutable $from, DateTimeImmutable $to): array
{
    $days = [];
    // ruleid: php-resource-never-given-back
    while ($from <= $to) {
        $days[] = $from->format('Y-m-d');
        $from->modify('+1 day');
    }
    return $days;
}

function guarded(string $name): void
{
    $file = open_lock($name);
    // ruleid: php-resource-never-given-back
    flock($file, LOCK_EX);
    work($name);
    flock($file, LOCK_UN);
}

function first_safe(string $file): string
{
    // ok: php-resource-never-given-back
    return (string) file_get_contents($file);
}

function days_safe(DateTimeImmutable $from, DateTimeImmutable $to): array
{
    $days = [];
    // ok: php-resource-never-given-back
    while ($from <= $to) {
        $days[] = $from->format('Y-m-d');
        $from = $from->modify('+1 day');
    }
    return $days;
}

function sum(array $list): int
{
    // ok: php-resource-never-given-back
    return array_sum($list);
}

<?php

function total(array $items): int
{
    $sum = 0;
    // ruleid: php-loop-without-end-or-off-by-one
    for ($i = 0; $i <= count($items); $i++) {
        $sum += $items[$i];
    }
    return $sum;
}

function spin(array $jobs): void
{
    // ruleid: php-loop-without-end-or-off-by-one
    while (true) {
        $jobs[] = time();
    }
}

function last(array $items)
{
    // ruleid: php-loop-without-end-or-off-by-one
    return $items[count($items)];
}

function totalSafely(array $items): int
{
    $sum = 0;
    // ok: php-loop-without-end-or-off-by-one
    for ($i = 0; $i < count($items); $i++) {
        $sum += $items[$i];
    }
    return $sum;
}

function worker($queue): void
{
    // ok: php-loop-without-end-or-off-by-one
    while (true) {
        $job = array_shift($queue->jobs);
        if ($job === null) {
            break;
        }
        $job->start();
    }
}

function append(array $items, $item): array
{
    // ok: php-loop-without-end-or-off-by-one
    $items[count($items)] = $item;
    return $items;
}

$fh = fopen('in.csv', 'r');
// ruleid: php-loop-without-end-or-off-by-one
while (true) {
    $line = fgets($fh);
    if ($line === "END\n") {
        break;
    }
    $lines++;
}

function count_words(string $text, string $word): int
{
    $n = 0;
    $pos = strpos($text, $word);
    // ruleid: php-loop-without-end-or-off-by-one
    while ($pos !== false) {
        $n++;
        $pos = strpos($text, $word, $pos);
    }
    return $n;
}

function count_words_right(string $text, string $word): int
{
    $n = 0;
    $pos = strpos($text, $word);
    // ok: php-loop-without-end-or-off-by-one
    while ($pos !== false) {
        $n++;
        $pos = strpos($text, $word, $pos + 1);
    }
    return $n;
}

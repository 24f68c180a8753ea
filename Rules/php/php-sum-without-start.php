<?php

function total(array $rows): float
{
    foreach ($rows as $row) {
        // ruleid: php-sum-without-start
        $sum += $row['price'];
    }
    return $sum;
}

while ($line = fgets($handle)) {
    // ruleid: php-sum-without-start
    $text .= trim($line);
}

class Report
{
    public function failures(array $jobs): int
    {
        foreach ($jobs as $id => $job) {
            if ($job->failed()) {
                // ruleid: php-sum-without-start
                $failed++;
            }
        }
        return $failed;
    }
}

function total_safely(array $rows): float
{
    $sum = 0.0;
    foreach ($rows as $row) {
        // ok: php-sum-without-start
        $sum += $row['price'];
    }
    return $sum;
}

function append(array $lines, string $text): string
{
    foreach ($lines as $line) {
        // ok: php-sum-without-start
        $text .= $line;
    }
    return $text;
}

function both(array $rows): array
{
    $a = $b = 0;
    foreach ($rows as $row) {
        // ok: php-sum-without-start
        $a += $row[0];
        // ok: php-sum-without-start
        $b += $row[1];
    }
    return [$a, $b];
}

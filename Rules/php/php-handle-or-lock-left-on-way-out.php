<?php

function first(string $file, int $wanted): ?string
{
    // ruleid: php-handle-or-lock-left-on-way-out
    $handle = fopen($file, 'r');
    $line = fgets($handle);
    if (strlen($line) > $wanted) {
        return null;
    }
    fclose($handle);
    return $line;
}

function next_number($lock, int $n): int
{
    // ruleid: php-handle-or-lock-left-on-way-out
    sem_acquire($lock);
    if ($n >= 9999) {
        throw new RangeException('full');
    }
    write($n + 1);
    sem_release($lock);
    return $n + 1;
}

// ruleid: php-handle-or-lock-left-on-way-out
foreach ($files as $file) {
    $handle = fopen($file, 'r');
    echo fgets($handle);
}

function first_safely(string $file, int $wanted): ?string
{
    // ok: php-handle-or-lock-left-on-way-out
    $handle = fopen($file, 'r');
    $line = fgets($handle);
    if (strlen($line) > $wanted) {
        fclose($handle);
        return null;
    }
    fclose($handle);
    return $line;
}

function copy_all(string $file): int
{
    // ok: php-handle-or-lock-left-on-way-out
    $handle = fopen($file, 'r');
    if ($handle === false) {
        return 0;
    }
    $n = fpassthru($handle);
    fclose($handle);
    return $n;
}

// ok: php-handle-or-lock-left-on-way-out
foreach ($files as $file) {
    $handle = fopen($file, 'r');
    echo fgets($handle);
    fclose($handle);
}

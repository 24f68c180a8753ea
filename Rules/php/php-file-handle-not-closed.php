<?php
function first_line(string $file): string
{
    // ruleid: php-file-handle-not-closed
    $fh = fopen($file, 'r');
    $line = fgets($fh);
    return $line === false ? '' : trim($line);
}

function next_number(string $file): int
{
    $sem = sem_get(1);
    // ruleid: php-file-handle-not-closed
    sem_acquire($sem);
    $n = (int) file_get_contents($file);
    if ($n >= 9999) {
        return -1;
    }
    sem_release($sem);
    return $n + 1;
}

function count_files(string $dir): int
{
    // ruleid: php-file-handle-not-closed
    $dh = opendir($dir);
    $n = 0;
    while (readdir($dh) !== false) {
        $n++;
    }
    return $n;
}

function closed(string $file): string
{
    // ok: php-file-handle-not-closed
    $fh = fopen($file, 'r');
    $line = fgets($fh);
    fclose($fh);
    return (string) $line;
}

function handle(string $file)
{
    // ok: php-file-handle-not-closed
    $fh = fopen($file, 'r');
    return $fh;
}

function released(string $file): int
{
    $sem = sem_get(1);
    // ok: php-file-handle-not-closed
    sem_acquire($sem);
    $n = (int) file_get_contents($file);
    sem_release($sem);
    return $n;
}

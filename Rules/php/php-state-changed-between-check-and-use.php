<?php
function config_text(string $file): string
{
    // ruleid: php-state-changed-between-check-and-use
    if (file_exists($file)) {
        return file_get_contents($file);
    }
    return '';
}

function take(int $id): void
{
    // ruleid: php-state-changed-between-check-and-use
    $seat = Seat::findOrFail($id);
    if ($seat->free) {
        $seat->free = false;
        $seat->save();
    }
}

function count_visit(string $file): void
{
    // ruleid: php-state-changed-between-check-and-use
    $n = (int) file_get_contents($file);
    file_put_contents($file, $n + 1);
}

function config_text_safe(string $file): string
{
    $handle = fopen($file, 'r');
    // ok: php-state-changed-between-check-and-use
    return $handle === false ? '' : stream_get_contents($handle);
}

function take_safe(int $id): bool
{
    // ok: php-state-changed-between-check-and-use
    return Seat::where('id', $id)->where('free', true)->update(['free' => false]) === 1;
}

function count_visit_safe(PDO $pdo): void
{
    // ok: php-state-changed-between-check-and-use
    $pdo->exec('UPDATE counters SET visits = visits + 1');
}

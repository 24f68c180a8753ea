<?php
class Playlist
{
    private array $tracks = [];

    public function track(int $position): string
    {
        // ruleid: php-item-at-position-from-caller
        return $this->tracks[$position];
    }

    public function safe(int $position): ?string
    {
        // ok: php-item-at-position-from-caller
        return $this->tracks[$position] ?? null;
    }
}

function month_name(int $month): string
{
    $names = ['Jan', 'Feb', 'Mar'];
    // ruleid: php-item-at-position-from-caller
    return $names[$month - 1];
}

function month_name_safe(int $month): string
{
    $names = ['Jan', 'Feb', 'Mar'];
    if ($month < 1 || $month > count($names)) {
        throw new OutOfRangeException('month');
    }
    // ok: php-item-at-position-from-caller
    return $names[$month - 1];
}

function pick(array $rows, int $row): array
{
    // ruleid: php-item-at-position-from-caller
    $found = $rows[$row];
    return $found;
}

function wrapped(array $rows, int $row): array
{
    $row = $row % count($rows);
    // ok: php-item-at-position-from-caller
    return $rows[$row];
}

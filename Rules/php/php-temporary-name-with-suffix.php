<?php
function render(string $html): string
{
    // ruleid: php-temporary-name-with-suffix
    $file = tempnam(sys_get_temp_dir(), 'pdf') . '.pdf';
    file_put_contents($file, $html);
    return $file;
}

function export(array $rows): string
{
    $base = tempnam('/tmp', 'exp');
    // ruleid: php-temporary-name-with-suffix
    $target = $base . '.csv';
    file_put_contents($target, implode("\n", $rows));
    return $target;
}

class Report
{
    private function path(): string
    {
        // ruleid: php-temporary-name-with-suffix
        return sys_get_temp_dir() . '/report_' . time() . '.txt';
    }

    private function safe(string $text): string
    {
        // ok: php-temporary-name-with-suffix
        $file = tempnam(sys_get_temp_dir(), 'rep');
        // ok: php-temporary-name-with-suffix
        file_put_contents($file, $text);
        return $file;
    }
}

// ok: php-temporary-name-with-suffix
$folder = sys_get_temp_dir() . '/job-' . bin2hex(random_bytes(16));

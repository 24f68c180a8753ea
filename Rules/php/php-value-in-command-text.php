<?php

function resize(string $file, int $width): string
{
    // ruleid: php-value-in-command-text
    return shell_exec("convert $file -resize {$width}x out.png");
}

class Backup
{
    public function dump(string $database): void
    {
        $command = 'mysqldump ' . $database . ' > /srv/backup/all.sql';
        // ruleid: php-value-in-command-text
        exec($command, $lines, $status);
    }
}

$page = $_GET['page'];
// ruleid: php-value-in-command-text
system('wkhtmltopdf ' . $page . ' /tmp/page.pdf');

function resize_safely(string $file): string
{
    // ok: php-value-in-command-text
    return shell_exec('convert ' . escapeshellarg($file) . ' -resize 100x out.png');
}

function dump_safely(string $database): void
{
    if (!in_array($database, ['shop', 'blog'], true)) {
        return;
    }
    // ok: php-value-in-command-text
    exec('mysqldump ' . $database . ' > /srv/backup/all.sql');
}

function ping(string $host): Process
{
    // ok: php-value-in-command-text
    return new Process(['ping', '-c', '1', $host]);
}

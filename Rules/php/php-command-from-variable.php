<?php

function size(string $path): string
{
    // ruleid: php-command-from-variable
    return shell_exec("du -s $path");
}

function run(string $command): int
{
    // ruleid: php-command-from-variable
    exec($command, $lines, $status);
    return $status;
}

function convert(string $from, string $to): void
{
    // ruleid: php-command-from-variable
    system('convert ' . $from . ' ' . $to);
}

function version(): string
{
    // ok: php-command-from-variable
    return shell_exec('git --version');
}

function size_escaped(string $path): string
{
    // ok: php-command-from-variable
    return shell_exec('du -s ' . escapeshellarg($path));
}

function copy_of(string $address)
{
    // ok: php-command-from-variable
    return proc_open(['git', 'clone', '--', $address], [], $pipes);
}

<?php

namespace App;

function ping(string $host): string
{
    // ruleid: php-shell-command-built-by-concatenation
    return shell_exec('ping -c 1 ' . $host);
}

class Converter
{
    private $binary = '/usr/bin/convert';

    public function resize($file, $width)
    {
        // ruleid: php-shell-command-built-by-concatenation
        exec("convert $file -resize {$width}x out.png", $output, $status);
        return $status === 0;
    }

    public function archive(): void
    {
        // ruleid: php-shell-command-built-by-concatenation
        system(sprintf('tar czf backup.tgz %s', $_POST['directory']));
    }

    public function resizeSafely($file)
    {
        // ok: php-shell-command-built-by-concatenation
        exec('convert ' . escapeshellarg($file) . ' -resize 100x out.png', $output);
        $command = [$this->binary, $file];
        // ok: php-shell-command-built-by-concatenation
        return proc_open($command, [], $pipes);
    }
}

// ok: php-shell-command-built-by-concatenation
$version = shell_exec('git --version');

// ok: php-shell-command-built-by-concatenation
$curl->exec('GET ' . $path);


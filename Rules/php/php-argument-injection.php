<?php
use Symfony\Component\Process\Process;

function git_log(string $ref): string
{
    // ruleid: php-argument-injection
    $process = new Process(['git', 'log', '--oneline', $ref], '/srv/repo');
    $process->mustRun();
    return $process->getOutput();
}

// ruleid: php-argument-injection
exec('git clone ' . escapeshellarg($_POST['url']) . ' /srv/new', $out);
// ruleid: php-argument-injection
$result = shell_exec('whois ' . escapeshellarg($domain));

// ok: php-argument-injection
exec('git clone -- ' . escapeshellarg($_POST['url']) . ' /srv/new', $out);
// ok: php-argument-injection
$process = new Process(['git', 'log', '--oneline', '--', $ref]);
// ok: php-argument-injection
$process = new Process(['php', 'artisan', $command]);
// ok: php-argument-injection
exec('tar -czf ' . escapeshellarg($targetFile) . ' data');

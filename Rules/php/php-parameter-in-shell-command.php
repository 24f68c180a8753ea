<?php
function convert(string $input, string $output): void
{
    // ruleid: php-parameter-in-shell-command
    exec("convert $input $output");
}

class Backup
{
    public function run(string $database): ?string
    {
        $command = 'mysqldump ' . $database . ' > /backup/all.sql';
        // ruleid: php-parameter-in-shell-command
        return shell_exec($command);
    }
}

Route::post('/ping', function (Request $request) {
    // ruleid: php-parameter-in-shell-command
    $process = new Process(['ping', '-c', '1', $request->input('host')]);
    $process->run();
});

function convert_safely(string $input): void
{
    // ok: php-parameter-in-shell-command
    exec('convert ' . escapeshellarg($input) . ' out.png');
}

function page(int $number, string $n): void
{
    // ok: php-parameter-in-shell-command
    exec('render --page ' . (int) $n);
}

function uptime(): string
{
    // ok: php-parameter-in-shell-command
    return shell_exec('uptime');
}

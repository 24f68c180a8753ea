<?php

// ruleid: php-request-data-in-shell-command
echo shell_exec('ping -c 1 ' . $_GET['host']);

function convert()
{
    $file = trim($_POST['file']);
    // ruleid: php-request-data-in-shell-command
    exec("convert $file out.png", $lines, $status);
    return $status;
}

class ReportController
{
    public function show(Request $request)
    {
        $name = $request->input('name');
        // ruleid: php-request-data-in-shell-command
        $process = Process::fromShellCommandline("report --name $name");
        return $process->mustRun()->getOutput();
    }
}

// ok: php-request-data-in-shell-command
echo shell_exec('ping -c 1 ' . escapeshellarg($_GET['host']));

$lines = (int) $_GET['lines'];
// ok: php-request-data-in-shell-command
passthru("tail -n $lines app.log");

$tool = $_GET['tool'];
if (!in_array($tool, ['node', 'npm'], true)) {
    exit;
}
// ok: php-request-data-in-shell-command
system("$tool --version");

// ok: php-request-data-in-shell-command
$process = new Process(['ping', '-c', '1', $_GET['host']]);


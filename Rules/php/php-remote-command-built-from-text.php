<?php
$ssh = new phpseclib3\Net\SSH2('web01.internal');
$service = $_GET['service'];
// ruleid: php-remote-command-built-from-text
echo htmlspecialchars($ssh->exec("tail -n 100 /var/log/$service.log"));
// ruleid: php-remote-command-built-from-text
ssh2_exec($connection, 'systemctl restart ' . $name);

function cache_set($fp, string $key, string $value): void
{
    // ruleid: php-remote-command-built-from-text
    fwrite($fp, "SET $key $value\r\n");
    // ok: php-remote-command-built-from-text
    fwrite($fp, "PING\r\n");
}

// ok: php-remote-command-built-from-text
$ssh->exec('uptime');
// ok: php-remote-command-built-from-text
$ssh->exec('tail -n 100 ' . escapeshellarg("/var/log/$service.log"));
// ok: php-remote-command-built-from-text
fwrite($log, "started $name\n");

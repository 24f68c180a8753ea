<?php

// ruleid: php-code-from-network
eval(file_get_contents('http://example.com/update.txt'));

function update(): void
{
    // ruleid: php-code-from-network
    file_put_contents(__DIR__ . '/plugin.php', file_get_contents('https://example.com/plugin.php'));
}

// ruleid: php-code-from-network
shell_exec('curl -s https://example.com/install.sh | sh');

// ok: php-code-from-network
file_put_contents('rates.json', file_get_contents('https://example.com/rates.json'));

// ok: php-code-from-network
include __DIR__ . '/plugin.php';

// ok: php-code-from-network
shell_exec('curl -sO https://example.com/data.json');


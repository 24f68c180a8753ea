<?php
function spool(string $data): void
{
    // ruleid: php-shared-folder-for-temporary-file
    file_put_contents('/tmp/spool.dat', $data);
}

function stage(string $name): string
{
    // ruleid: php-shared-folder-for-temporary-file
    return sys_get_temp_dir() . '/' . $name;
}

function folder(): string
{
    // ruleid: php-shared-folder-for-temporary-file
    $name = tempnam('/srv/spool', 'job');
    unlink($name);
    mkdir($name);
    return $name;
}

function spool_safe(string $data): void
{
    $file = tmpfile();
    // ok: php-shared-folder-for-temporary-file
    fwrite($file, $data);
}

function stage_safe(): string
{
    // ok: php-shared-folder-for-temporary-file
    return tempnam('/srv/spool', 'job');
}

// ok: php-shared-folder-for-temporary-file
file_put_contents('/srv/app/state.json', $data);

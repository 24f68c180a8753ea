<?php
function pack_folder(string $folder): void
{
    // ruleid: php-code-found-by-search-path
    exec('tar czf out.tgz ' . escapeshellarg($folder));
}

// ruleid: php-code-found-by-search-path
set_include_path(get_include_path() . PATH_SEPARATOR . './lib');

// ruleid: php-code-found-by-search-path
require 'settings.php';

function pack_folder_safe(string $folder): void
{
    // ok: php-code-found-by-search-path
    exec('/usr/bin/tar czf /srv/out.tgz ' . escapeshellarg($folder));
}

// ok: php-code-found-by-search-path
require __DIR__ . '/settings.php';

// ok: php-code-found-by-search-path
$home = getenv('HOME');

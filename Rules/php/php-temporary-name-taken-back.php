<?php
function folder(): string
{
    // ruleid: php-temporary-name-taken-back
    $name = tempnam('/srv/spool', 'job');
    unlink($name);
    mkdir($name);
    return $name;
}

// ruleid: php-temporary-name-taken-back
$file = tempnam($_SERVER['DOCUMENT_ROOT'] . '/tmp', 'exp');

// ruleid: php-temporary-name-taken-back
$page = tempnam('/srv/spool', 'page') . '.html';

// ok: php-temporary-name-taken-back
$kept = tempnam('/srv/spool', 'job');

// ok: php-temporary-name-taken-back
$handle = tmpfile();

// ok: php-temporary-name-taken-back
unlink('/srv/spool/old');

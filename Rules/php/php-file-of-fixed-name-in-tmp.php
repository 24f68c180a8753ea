<?php

$tmp = '/tmp/export_' . $uid . '.csv';
// ruleid: php-file-of-fixed-name-in-tmp
$fh = fopen($tmp, 'w');

function lock($name) {
    $lock = "/tmp/{$name}.lock";
    // ruleid: php-file-of-fixed-name-in-tmp
    file_put_contents($lock, getmypid());
}

// ruleid: php-file-of-fixed-name-in-tmp
move_uploaded_file($_FILES['f']['tmp_name'], sys_get_temp_dir() . '/upload.dat');

$tmp = tempnam('/tmp', 'export');
// ok: php-file-of-fixed-name-in-tmp
$fh = fopen($tmp, 'w');

// ok: php-file-of-fixed-name-in-tmp
file_put_contents('/tmp/x_' . bin2hex(random_bytes(16)), $data);

// ok: php-file-of-fixed-name-in-tmp
$fh = fopen('/tmp/lock', 'r');

// ok: php-file-of-fixed-name-in-tmp
file_put_contents('/var/lib/app/state.json', $data);

<?php

// ruleid: php-result-of-write-or-move-ignored
posix_setuid($uid);

$fh = fopen('/srv/ledger.csv', 'a');
// ruleid: php-result-of-write-or-move-ignored
fwrite($fh, $line);
fclose($fh);

// ruleid: php-result-of-write-or-move-ignored
posix_setgid($gid);

// ok: php-result-of-write-or-move-ignored
if (!move_uploaded_file($f['tmp_name'], $target)) { exit; }

function w($line) {
    $out = fopen('/srv/ledger.csv', 'a');
    // ok: php-result-of-write-or-move-ignored
    if (fwrite($out, $line) === false) { throw new Exception(); }
}

// ok: php-result-of-write-or-move-ignored
$ok = openssl_sign($data, $sig, $key);

<?php

// ruleid: php-read-loop-until-end-of-file-only
while (!feof($fh)) {
    $data .= fgets($fh);
}

// ruleid: php-read-loop-until-end-of-file-only
while (!feof($s)) {
    $buf .= fread($s, 1024);
}

// ruleid: php-read-loop-until-end-of-file-only
while (!feof($s)) {
    echo fread($s, 1024);
}

// ok: php-read-loop-until-end-of-file-only
while (($line = fgets($fh)) !== false) {
    $data .= $line;
}

// ok: php-read-loop-until-end-of-file-only
while (!feof($fh)) {
    $line = fgets($fh);
    if ($line === false) { break; }
    $data .= $line;
}

// ok: php-read-loop-until-end-of-file-only
foreach ($lines as $line) {
    $data .= $line;
}

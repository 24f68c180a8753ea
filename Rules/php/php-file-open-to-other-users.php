<?php
function save_key(string $pem): void
{
    // ruleid: php-file-open-to-other-users
    file_put_contents('/etc/app/private.pem', $pem);
}

// ruleid: php-file-open-to-other-users
chmod('/srv/data', 0777);

// ruleid: php-file-open-to-other-users
mkdir('/srv/queue', 0775, true);

// ok: php-file-open-to-other-users
chmod('/srv/data', 0700);

function save_key_safe(string $pem): void
{
    umask(0077);
    // ok: php-file-open-to-other-users
    file_put_contents('/etc/app/private.pem', $pem);
}

// ok: php-file-open-to-other-users
mkdir('/srv/queue', 0750, true);

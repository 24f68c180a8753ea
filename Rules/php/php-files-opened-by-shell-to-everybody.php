<?php
// ruleid: php-files-opened-by-shell-to-everybody
shell_exec('chmod -R a+rwx /backups');

// ruleid: php-files-opened-by-shell-to-everybody
exec('chmod 777 /srv/spool');

// ruleid: php-files-opened-by-shell-to-everybody
system("chmod -R o+rw $folder");

// ok: php-files-opened-by-shell-to-everybody
exec('chmod 700 /srv/spool');

// ok: php-files-opened-by-shell-to-everybody
shell_exec('chmod -R u+rw,g+r /backups');

// ok: php-files-opened-by-shell-to-everybody
echo 'use chmod 777 never';

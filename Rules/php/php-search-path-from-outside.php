<?php

// ruleid: php-search-path-from-outside
ini_set('include_path', '/var/www/uploads/themes:' . ini_get('include_path'));

// ruleid: php-search-path-from-outside
$proc = proc_open(['tool'], [], $pipes, null, ['PATH' => $_POST['tool_path'] . ':/usr/bin']);

// ruleid: php-search-path-from-outside
putenv('PATH=/tmp/bin:' . getenv('PATH'));

// ok: php-search-path-from-outside
ini_set('include_path', '/usr/share/php:/opt/app/lib');

// ok: php-search-path-from-outside
$safe = proc_open(['/usr/bin/tool'], [], $pipes, null, ['PATH' => '/usr/bin']);

// ok: php-search-path-from-outside
putenv('TZ=UTC');

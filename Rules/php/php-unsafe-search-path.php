<?php

// ruleid: php-unsafe-search-path
putenv('PATH=.:' . getenv('PATH'));

// ruleid: php-unsafe-search-path
putenv('LD_PRELOAD=' . $_GET['library']);

// ruleid: php-unsafe-search-path
set_include_path('/tmp/plugins' . PATH_SEPARATOR . get_include_path());

// ok: php-unsafe-search-path
putenv('PATH=/usr/bin:/bin');

// ok: php-unsafe-search-path
set_include_path(__DIR__ . '/library');

// ok: php-unsafe-search-path
putenv('TZ=UTC');


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

// ruleid: php-unsafe-search-path
exec('./ffmpeg -i ' . escapeshellarg($in), $o, $code);
// ruleid: php-unsafe-search-path
set_include_path('.' . PATH_SEPARATOR . get_include_path());
// ruleid: php-unsafe-search-path
spl_autoload_register(function (string $class) {
    $file = '/tmp/classes/' . $class . '.php';
    require $file;
});
// ruleid: php-unsafe-search-path
require getcwd() . '/plugin.php';
// ok: php-unsafe-search-path
exec('/usr/bin/ffmpeg -i ' . escapeshellarg($in), $o, $code);
// ok: php-unsafe-search-path
spl_autoload_register(function (string $class) {
    require __DIR__ . '/src/' . $class . '.php';
});

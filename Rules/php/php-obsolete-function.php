<?php

// ruleid: php-obsolete-function
$link = mysql_connect('localhost', 'app', getenv('DB_PASSWORD'));

// ruleid: php-obsolete-function
if (ereg('^[a-z]+$', $name)) {
    save($name);
}

// ruleid: php-obsolete-function
$double = create_function('$x', 'return 2 * $x;');

// ok: php-obsolete-function
$link = mysqli_connect('localhost', 'app', getenv('DB_PASSWORD'));

// ok: php-obsolete-function
$parts = preg_split('/,/', $text);

// ok: php-obsolete-function
$parts = $text->split(',');


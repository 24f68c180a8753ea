<?php
// ruleid: php-obsolete-or-dangerous-function
$names = split(',', $text);

// ruleid: php-obsolete-or-dangerous-function
$link = mysql_connect('localhost', 'app', $secret);

// ruleid: php-obsolete-or-dangerous-function
$text = utf8_decode($raw);

// ok: php-obsolete-or-dangerous-function
$names = explode(',', $text);

// ok: php-obsolete-or-dangerous-function
$link = new PDO($dsn, 'app', $secret);

// ok: php-obsolete-or-dangerous-function
$text = mb_convert_encoding($raw, 'ISO-8859-1', 'UTF-8');

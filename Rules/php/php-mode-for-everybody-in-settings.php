<?php

// ruleid: php-mode-for-everybody-in-settings
$dir = ['public' => 0777, 'private' => 0700];

// ruleid: php-mode-for-everybody-in-settings
$mode = 0666;

// ruleid: php-mode-for-everybody-in-settings
define('UPLOAD_MODE', 0777);

// ok: php-mode-for-everybody-in-settings
$dir = ['public' => 0755, 'private' => 0700];

// ok: php-mode-for-everybody-in-settings
$mode = 0640;

// ok: php-mode-for-everybody-in-settings
$count = 777;

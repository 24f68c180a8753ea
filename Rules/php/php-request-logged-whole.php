<?php

// ruleid: php-request-logged-whole
Log::info('checkout', $request->all());

// ruleid: php-request-logged-whole
error_log('login ' . print_r($_POST, true));

function trace($file) {
    // ruleid: php-request-logged-whole
    $entry = ['uri' => $uri, 'headers' => getallheaders()];
    file_put_contents($file, json_encode($entry) . PHP_EOL, FILE_APPEND);
}

// ok: php-request-logged-whole
Log::info('checkout', $request->only('amount'));

// ok: php-request-logged-whole
error_log('fields ' . implode(',', array_keys($_POST)));

// ok: php-request-logged-whole
$logger->info('size', ['n' => count($_POST)]);

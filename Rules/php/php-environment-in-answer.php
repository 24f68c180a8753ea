<?php
// ruleid: php-environment-in-answer
echo json_encode(['up' => true, 'env' => $_ENV]);

Route::get('/about', function () {
    // ruleid: php-environment-in-answer
    return response()->json(['db' => config('database.connections.mysql.host')]);
});

// ruleid: php-environment-in-answer
file_put_contents($_SERVER['DOCUMENT_ROOT'] . '/backup.sql', $dump);

// ok: php-environment-in-answer
echo json_encode(['up' => true]);

Route::get('/name', function () {
    // ok: php-environment-in-answer
    return response()->json(['name' => config('app.name')]);
});

// ok: php-environment-in-answer
file_put_contents('/srv/backup/dump.sql', $dump);

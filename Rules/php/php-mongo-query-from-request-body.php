<?php

$filter = json_decode(file_get_contents('php://input'), true);
// ruleid: php-mongo-query-from-request-body
$user = $users->findOne($filter);

// ruleid: php-mongo-query-from-request-body
$users->findOne(['name' => $_POST['name'], 'pw' => $_POST['pw']]);

function hits($items, $request) {
    // ruleid: php-mongo-query-from-request-body
    return $items->countDocuments($request->input('filter'));
}

// ok: php-mongo-query-from-request-body
$users->findOne(['name' => (string) $_POST['name']]);

// ok: php-mongo-query-from-request-body
$items->countDocuments(['open' => true]);

// ok: php-mongo-query-from-request-body
$users->findOne(['_id' => new MongoDB\BSON\ObjectId($_GET['id'])]);

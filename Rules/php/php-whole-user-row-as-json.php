<?php

function a($pdo) {
    // ruleid: php-whole-user-row-as-json
    $stmt = $pdo->prepare('SELECT * FROM users WHERE id = ?');
    $stmt->execute([$_GET['id']]);
    echo json_encode($stmt->fetch());
}

function b($db) {
    // ruleid: php-whole-user-row-as-json
    $r = $db->query('SELECT id, name, password_hash FROM members');
    return new JsonResponse($r->fetchAll());
}

function c($db) {
    // ruleid: php-whole-user-row-as-json
    $r = mysqli_query($db, 'SELECT * FROM customers');
    echo json_encode(mysqli_fetch_all($r));
}

function d($pdo) {
    // ok: php-whole-user-row-as-json
    $stmt = $pdo->query('SELECT id, name FROM users');
    echo json_encode($stmt->fetchAll());
}

function e($pdo) {
    // ok: php-whole-user-row-as-json
    $stmt = $pdo->query('SELECT * FROM products');
    echo json_encode($stmt->fetchAll());
}

function f($pdo) {
    // ok: php-whole-user-row-as-json
    $stmt = $pdo->query('SELECT * FROM users');
    return count($stmt->fetchAll());
}

<?php

function good(string $code): bool
{
    // ruleid: php-request-value-compared-loosely
    return md5($code) == load_hash();
}

$data = json_decode(file_get_contents('php://input'), true);
// ruleid: php-request-value-compared-loosely
if ($data['pin'] == $pin) {
    open_door();
}

// ruleid: php-request-value-compared-loosely
if (in_array($_GET['level'], [1, 2, 3])) {
    set_level($_GET['level']);
}

$digest = hash('sha256', $_POST['coupon']);
// ruleid: php-request-value-compared-loosely
if ($digest == $stored) {
    discount();
}

function good_strictly(string $code): bool
{
    // ok: php-request-value-compared-loosely
    return hash_equals(load_hash(), hash('sha256', $code));
}

// ok: php-request-value-compared-loosely
if (in_array((int) $_GET['level'], [1, 2, 3], true)) {
    set_level((int) $_GET['level']);
}

// ok: php-request-value-compared-loosely
if ($data['pin'] === $pin) {
    open_door();
}

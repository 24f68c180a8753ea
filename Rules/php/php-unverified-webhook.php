<?php
function paid(PDO $pdo): void
{
    // ruleid: php-unverified-webhook
    $event = json_decode(file_get_contents('php://input'), true);
    if ($event['status'] === 'paid') {
        mark_paid($pdo, $event['order_id']);
    }
}

function stripe(): void
{
    // ruleid: php-unverified-webhook
    $payload = json_decode(file_get_contents('php://input'));
    if ($payload->type === 'invoice.paid') {
        extend($payload->data);
    }
}

function paypal(array $orders): void
{
    // ruleid: php-unverified-webhook
    $data = json_decode(file_get_contents('php://input'), true);
    if ($data['payment_status'] == 'Completed') {
        ship($orders[$data['invoice']]);
    }
}

function checked(PDO $pdo): void
{
    $body = file_get_contents('php://input');
    if (!hash_equals(hash_hmac('sha256', $body, KEY), $_SERVER['HTTP_X_SIGNATURE'] ?? '')) {
        exit;
    }
    // ok: php-unverified-webhook
    $event = json_decode(file_get_contents('php://input'), true);
    if ($event['status'] === 'paid') {
        mark_paid($pdo, $event['order_id']);
    }
}

function settings(): void
{
    // ok: php-unverified-webhook
    $data = json_decode(file_get_contents('php://input'), true);
    if ($data['theme'] === 'dark') {
        dark();
    }
}

function read(string $file): array
{
    // ok: php-unverified-webhook
    $data = json_decode(file_get_contents($file), true);
    if ($data['status'] === 'paid') {
        archive($data);
    }
    return $data;
}

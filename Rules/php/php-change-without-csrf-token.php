<?php
session_start();
// ruleid: php-change-without-csrf-token
if ($_SERVER['REQUEST_METHOD'] === 'POST' && isset($_SESSION['user_id'])) {
    $stmt = $pdo->prepare('UPDATE users SET email = ? WHERE id = ?');
    $stmt->execute([$_POST['email'], $_SESSION['user_id']]);
}

class VerifyCsrfToken extends Middleware
{
    // ruleid: php-change-without-csrf-token
    protected $except = [
        'account/*',
        'transfer',
    ];
}

class PayController extends Controller
{
    // ruleid: php-change-without-csrf-token
    public $enableCsrfValidation = false;
}

class HookCsrfToken extends Middleware
{
    // ok: php-change-without-csrf-token
    protected $except = [
        'stripe/*',
    ];
}

// ok: php-change-without-csrf-token
if ($_SERVER['REQUEST_METHOD'] === 'POST' && hash_equals($_SESSION['csrf'], $_POST['csrf'] ?? '')) {
    $stmt->execute([$_POST['email'], $_SESSION['user_id']]);
}

// ok: php-change-without-csrf-token
if ($_SERVER['REQUEST_METHOD'] === 'GET') {
    $stmt->execute([$_SESSION['user_id']]);
}

<?php
session_start();
// ruleid: php-request-forgery-not-prevented
$pdo->prepare('UPDATE members SET mail = ? WHERE id = ?')->execute([$_POST['mail'], $_SESSION['uid']]);

// ruleid: php-request-forgery-not-prevented
Route::get('/account/delete', [AccountController::class, 'remove']);

add_action('admin_post_shop', function () {
    // ruleid: php-request-forgery-not-prevented
    update_option('shop_name', sanitize_text_field($_POST['name']));
});

function change(PDO $pdo): void
{
    if (!hash_equals($_SESSION['csrf'], $_POST['csrf'])) {
        exit;
    }
    // ok: php-request-forgery-not-prevented
    $pdo->prepare('UPDATE members SET mail = ? WHERE id = ?')->execute([$_POST['mail'], $_SESSION['uid']]);
}

// ok: php-request-forgery-not-prevented
Route::get('/account', [AccountController::class, 'show']);

add_action('admin_post_shop_safe', function () {
    check_admin_referer('shop');
    // ok: php-request-forgery-not-prevented
    update_option('shop_name', sanitize_text_field($_POST['name']));
});

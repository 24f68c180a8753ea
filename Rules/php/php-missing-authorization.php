<?php

// ruleid: php-missing-authorization
register_rest_route('shop/v1', '/orders', [
    'methods' => 'POST',
    'callback' => 'shop_create_order',
    'permission_callback' => '__return_true',
]);

// ruleid: php-missing-authorization
Route::delete('/admin/users/{id}', [UserController::class, 'destroy']);

// ruleid: php-missing-authorization
if (!isset($_SESSION['user'])) {
    header('Location: login.php');
}

// ok: php-missing-authorization
register_rest_route('shop/v1', '/orders', [
    'methods' => 'POST',
    'callback' => 'shop_create_order',
    'permission_callback' => 'shop_may_order',
]);

// ok: php-missing-authorization
Route::delete('/admin/posts/{id}', [PostController::class, 'destroy'])->middleware('auth');

// ok: php-missing-authorization
if (!isset($_SESSION['admin'])) {
    header('Location: login.php');
    exit;
}

class LetterController extends Controller
{
    // ok: php-missing-authorization
    public function destroy(int $id)
    {
        auth()->user()->letters()->findOrFail($id)->delete();
    }
}

<?php

// ruleid: php-admin-routes-without-sign-in
Route::prefix('admin')->group(function () {
    Route::get('/orders', [AdminOrderController::class, 'index']);
    Route::get('/users', [AdminUserController::class, 'index']);
});

// ruleid: php-admin-routes-without-sign-in
Route::group(['prefix' => 'admin/tools'], function () {
    Route::get('/cache', [CacheController::class, 'clear']);
});

// ruleid: php-admin-routes-without-sign-in
Route::delete('/admin/users/{user}', [UserController::class, 'destroy']);

Route::middleware(['auth', 'can:admin'])->group(function () {
    // ok: php-admin-routes-without-sign-in
    Route::delete('/admin/users/{user}', [UserController::class, 'destroy']);
});

// ok: php-admin-routes-without-sign-in
Route::delete('/admin/posts/{post}', [PostController::class, 'destroy'])->middleware('auth');

// ok: php-admin-routes-without-sign-in
Route::prefix('blog')->group(function () {
    Route::get('/posts', [PostController::class, 'index']);
});

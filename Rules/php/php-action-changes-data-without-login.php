<?php
// ruleid: php-action-changes-data-without-login
Route::delete('/articles/{id}', [ArticleController::class, 'destroy']);

// ruleid: php-action-changes-data-without-login
add_action('wp_ajax_nopriv_shop_price', 'shop_price');

$id = (int) $_POST['id'];
$statement = $pdo->prepare('DELETE FROM members WHERE id = ?');
// ruleid: php-action-changes-data-without-login
$statement->execute([$id]);

// ok: php-action-changes-data-without-login
Route::delete('/drafts/{id}', [DraftController::class, 'destroy'])->middleware('auth');

// ok: php-action-changes-data-without-login
add_action('wp_ajax_shop_price', 'shop_price');

// ok: php-action-changes-data-without-login
Route::get('/news', [NewsController::class, 'index']);

<?php

class ProfileType
{
    public function configureOptions($resolver): void
    {
        // ruleid: php-cross-site-request-forgery
        $resolver->setDefaults(['data_class' => Profile::class, 'csrf_protection' => false]);
    }
}

// ruleid: php-cross-site-request-forgery
Route::get('/posts/{id}/delete', [PostController::class, 'destroy']);

// ruleid: php-cross-site-request-forgery
if (isset($_GET['delete'])) {
    $statement = $pdo->prepare('DELETE FROM posts WHERE id = ?');
    $statement->execute([(int) $_GET['delete']]);
}

class SafeProfileType
{
    public function configureOptions($resolver): void
    {
        // ok: php-cross-site-request-forgery
        $resolver->setDefaults(['data_class' => Profile::class, 'csrf_protection' => true]);
    }
}

// ok: php-cross-site-request-forgery
Route::delete('/posts/{id}', [PostController::class, 'destroy']);

// ok: php-cross-site-request-forgery
if (isset($_GET['show'])) {
    $statement = $pdo->prepare('SELECT * FROM posts WHERE id = ?');
}


<?php
function leave(string $target): void
{
    // ruleid: php-parameter-in-redirect
    header('Location: ' . $target);
    exit;
}

Route::get('/out', function (Request $request) {
    // ruleid: php-parameter-in-redirect
    return redirect()->away($request->query('to'));
});

class Login
{
    public function after(string $next)
    {
        // ruleid: php-parameter-in-redirect
        return new RedirectResponse($next);
    }
}

function leave_local(string $target): void
{
    if (!str_starts_with($target, '/') || str_starts_with($target, '//')) {
        $target = '/';
    }
    // ok: php-parameter-in-redirect
    header('Location: ' . $target);
    exit;
}

function home(): void
{
    // ok: php-parameter-in-redirect
    header('Location: /home');
    exit;
}

function item(string $id): void
{
    // ok: php-parameter-in-redirect
    header('Location: /items/' . $id);
    exit;
}

function go_on(string $next): void
{
    $targets = ['home' => '/', 'shop' => '/shop'];
    $target = $targets[$next] ?? '/';
    // ok: php-parameter-in-redirect
    header('Location: ' . $target);
}

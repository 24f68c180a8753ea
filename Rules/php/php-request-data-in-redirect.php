<?php

// ruleid: php-request-data-in-redirect
header('Location: ' . $_GET['next']);

function afterLogin(): void
{
    $target = $_POST['return_to'] ?? '/';
    // ruleid: php-request-data-in-redirect
    header("Location: $target", true, 303);
    exit;
}

class LoginController
{
    public function done(Request $request)
    {
        // ruleid: php-request-data-in-redirect
        return redirect()->away($request->input('url'));
    }

    public function home(Request $request)
    {
        // ok: php-request-data-in-redirect
        return redirect('/users/' . $request->input('id'));
    }
}

// ok: php-request-data-in-redirect
header('Location: /search?q=' . urlencode($_GET['q']));

$page = $_GET['page'];
if (!in_array($page, ['/', '/help'], true)) {
    $page = '/';
}
// ok: php-request-data-in-redirect
header('Location: ' . $page);

// ok: php-request-data-in-redirect
header('Content-Language: en');


<?php
// ruleid: php-client-value-decides-trust
$user = $users->byMail($_SERVER['HTTP_X_USER_EMAIL']);

// ruleid: php-client-value-decides-trust
if ($_COOKIE['role'] === 'manager') {
    show_report();
}

class Gate
{
    public function open(Request $request): bool
    {
        // ruleid: php-client-value-decides-trust
        if ($request->ip() === '10.0.0.1') {
            return true;
        }
        return false;
    }

    public function user(Request $request)
    {
        // ok: php-client-value-decides-trust
        return $request->session()->get('user');
    }
}

// ok: php-client-value-decides-trust
$theme = $_COOKIE['theme'] ?? 'light';

// ok: php-client-value-decides-trust
$type = $_SERVER['CONTENT_TYPE'];

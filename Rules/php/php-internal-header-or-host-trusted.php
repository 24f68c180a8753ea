<?php

function handle($request, $next) {
    // ruleid: php-internal-header-or-host-trusted
    if ($request->header('X-Internal') === '1') {
        return $next($request);
    }
}

// ruleid: php-internal-header-or-host-trusted
$admin = $_SERVER['HTTP_X_ADMIN'] === 'yes';

function isLocal() {
    // ruleid: php-internal-header-or-host-trusted
    return in_array($_SERVER['HTTP_HOST'], ['localhost'], true);
}

// ok: php-internal-header-or-host-trusted
$ajax = $_SERVER['HTTP_X_REQUESTED_WITH'] === 'XMLHttpRequest';

// ok: php-internal-header-or-host-trusted
if ($_SERVER['HTTP_HOST'] === 'example.com') { header('Location: https://www.example.com/'); }

// ok: php-internal-header-or-host-trusted
return $_SERVER['REMOTE_ADDR'] === '127.0.0.1';

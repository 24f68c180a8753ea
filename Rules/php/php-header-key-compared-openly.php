<?php
class KeyGate
{
    public function handle(Request $request, Closure $next)
    {
        // ruleid: php-header-key-compared-openly
        if (strcmp($request->header('X-Api-Key'), config('services.inner.key')) !== 0) {
            abort(401);
        }
        return $next($request);
    }
}

// ruleid: php-header-key-compared-openly
if ($_SERVER['HTTP_X_HUB_SIGNATURE'] !== hash_hmac('sha256', $body, $secret)) {
    exit;
}

// ruleid: php-header-key-compared-openly
if ($_GET['token'] === getenv('CRON_TOKEN')) {
    run_jobs();
}

// ok: php-header-key-compared-openly
if (!hash_equals(getenv('CRON_TOKEN'), $_GET['token'] ?? '')) {
    exit;
}

// ok: php-header-key-compared-openly
if ($_GET['page'] === 'home') {
    home();
}

// ok: php-header-key-compared-openly
if ($request->header('Accept') === 'text/html') {
    page();
}

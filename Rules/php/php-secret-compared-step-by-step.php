<?php
function allowed(Request $request): bool
{
    // ruleid: php-secret-compared-step-by-step
    return $request->header('X-Api-Key') === config('services.key');
}

function same_text(string $a, string $b): bool
{
    // ruleid: php-secret-compared-step-by-step
    for ($i = 0; $i < strlen($a); $i++) {
        if ($a[$i] !== $b[$i]) {
            return false;
        }
    }
    return true;
}

// ruleid: php-secret-compared-step-by-step
if (strcmp($user['token'], $_GET['token']) === 0) {
    enter($user);
}

function allowed_safe(Request $request): bool
{
    // ok: php-secret-compared-step-by-step
    return hash_equals(config('services.key'), (string) $request->header('X-Api-Key'));
}

// ok: php-secret-compared-step-by-step
if ($token === null) {
    exit;
}

// ok: php-secret-compared-step-by-step
if ($a->name === $b->name) {
    merge($a, $b);
}

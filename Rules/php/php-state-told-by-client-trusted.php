<?php
function paid(): bool
{
    // ruleid: php-state-told-by-client-trusted
    return ($_POST['payment_status'] ?? '') === 'completed';
}
function admin(): bool
{
    // ruleid: php-state-told-by-client-trusted
    return $_COOKIE['is_admin'] === '1';
}
function attempts(): int
{
    // ruleid: php-state-told-by-client-trusted
    $attempts = (int) ($_COOKIE['login_attempts'] ?? 0);
    return $attempts;
}
function inSession(): bool
{
    // ok: php-state-told-by-client-trusted
    return $_SESSION['is_admin'] === '1';
}
function sorted(): bool
{
    // ok: php-state-told-by-client-trusted
    return ($_GET['order'] ?? '') === 'name';
}
function page(): int
{
    // ok: php-state-told-by-client-trusted
    $page = (int) ($_GET['page'] ?? 0);
    return $page;
}

<?php
$role = $_SESSION['role'] ?? 'guest';
// ruleid: php-condition-always-true
if (strpos($role, 'admin') >= 0) {
    remove_member((int) $_POST['member']);
}

function is_manager(array $user): bool
{
    // ruleid: php-condition-always-true
    return $user['role'] === 'manager' || 'owner';
}

// ruleid: php-condition-always-true
if ($user->role = 'admin') {
    show_panel();
}

// ok: php-condition-always-true
if (strpos($role, 'admin') !== false) {
    show_panel();
}

// ok: php-condition-always-true
if ($role === 'admin' || $role === 'owner') {
    show_panel();
}

// ok: php-condition-always-true
$name = $user['name'] ?: 'anonymous';
// ok: php-condition-always-true
if ($role === 'admin') {
    show_panel();
}

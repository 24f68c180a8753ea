<?php
// ruleid: php-password-rules-or-change-too-weak
$hash = password_hash($_POST['password'], PASSWORD_DEFAULT);

function change(Member $member, string $new): void
{
    // ruleid: php-password-rules-or-change-too-weak
    $member->setPassword($new);
}

function check(string $password): bool
{
    // ruleid: php-password-rules-or-change-too-weak
    return strlen($password) >= 4;
}

function register(PDO $pdo, string $password): string
{
    if (strlen($password) < 12) {
        throw new InvalidArgumentException('too short');
    }
    // ok: php-password-rules-or-change-too-weak
    return password_hash($password, PASSWORD_DEFAULT);
}

function change_safe(Member $member, string $old, string $new): void
{
    if (!$member->isPasswordValid($old)) {
        throw new RuntimeException('wrong');
    }
    // ok: php-password-rules-or-change-too-weak
    $member->setPassword($new);
}

function check_safe(string $password): bool
{
    // ok: php-password-rules-or-change-too-weak
    return strlen($password) >= 12;
}

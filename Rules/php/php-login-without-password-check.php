<?php
session_start();

function enter(PDO $pdo): void
{
    $stmt = $pdo->prepare('SELECT id, hash FROM users WHERE email = ?');
    $stmt->execute([$_POST['email']]);
    if ($user = $stmt->fetch()) {
        // ruleid: php-login-without-password-check
        $_SESSION['user_id'] = $user['id'];
        header('Location: /home.php');
    }
}

function enter_by_name(PDO $db): void
{
    $q = $db->prepare('SELECT * FROM accounts WHERE username = :u');
    $q->execute(['u' => $_POST['u']]);
    $row = $q->fetch();
    // ruleid: php-login-without-password-check
    $_SESSION['username'] = $row['username'];
}

function enter_lax(PDO $db): void
{
    $stmt = $db->prepare('SELECT id FROM members WHERE login = ?');
    $stmt->execute([$_REQUEST['login']]);
    $id = $stmt->fetchColumn();
    // ruleid: php-login-without-password-check
    $_SESSION['uid'] = $id;
}

function good(PDO $pdo): void
{
    $stmt = $pdo->prepare('SELECT id, hash FROM users WHERE email = ?');
    $stmt->execute([$_POST['email']]);
    $user = $stmt->fetch();
    if ($user && password_verify($_POST['password'], $user['hash'])) {
        // ok: php-login-without-password-check
        $_SESSION['user_id'] = $user['id'];
    }
}

function good_early(PDO $pdo): void
{
    $stmt = $pdo->prepare('SELECT id, hash FROM users WHERE email = ?');
    $stmt->execute([$_POST['email']]);
    $user = $stmt->fetch();
    if (!$user || !password_verify($_POST['password'], $user['hash'])) {
        exit('no');
    }
    // ok: php-login-without-password-check
    $_SESSION['user_id'] = $user['id'];
}

function theme(PDO $pdo): void
{
    $stmt = $pdo->prepare('SELECT theme FROM users WHERE name = ?');
    // ok: php-login-without-password-check
    $_SESSION['theme'] = $stmt->fetchColumn();
}

<?php
session_start();
// ruleid: php-redirect-without-exit
if ($_SESSION['role'] !== 'admin') {
    header('Location: /login.php');
}
delete_user((int) $_POST['id']);

// ruleid: php-redirect-without-exit
if (!isset($_SESSION['user_id'])) {
    $_SESSION['next'] = 'x';
    header("Location: login.php");
}

// ruleid: php-redirect-without-exit
if (!is_logged_in()) {
    header('Location: /index.php');
}

// ok: php-redirect-without-exit
if ($_SESSION['role'] !== 'admin') {
    header('Location: /login.php');
    exit;
}

// ok: php-redirect-without-exit
if (!is_logged_in()) {
    header('Location: /login.php');
    die();
}

// ok: php-redirect-without-exit
if (empty($_SESSION['lang'])) {
    header('Content-Language: en');
}

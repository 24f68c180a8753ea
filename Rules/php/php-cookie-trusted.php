<?php
$userId = (int) $_COOKIE['user_id'];
$stmt = $pdo->prepare('SELECT subject FROM mails WHERE owner_id = ?');
// ruleid: php-cookie-trusted
$stmt->execute([$userId]);

if (isset($_COOKIE['discount'])) {
    // ruleid: php-cookie-trusted
    $total -= (float) $_COOKIE['discount'];
}

// ruleid: php-cookie-trusted
$_SESSION['uid'] = $_COOKIE['uid'];

// ruleid: php-cookie-trusted
$account = Account::find($request->cookie('account_id'));

// ruleid: php-cookie-trusted
if ($_COOKIE['role'] === 'admin') {
    show_panel();
}

// ok: php-cookie-trusted
$theme = $_COOKIE['theme'] ?? 'light';
// todook: php-cookie-trusted
$stmt->execute([$_SESSION['user_id']]);
[$id, $mac] = explode('.', $_COOKIE['user_id']);
// ok: php-cookie-trusted
if (hash_equals(hash_hmac('sha256', $id, KEY), $mac)) {
    load_page($id);
}

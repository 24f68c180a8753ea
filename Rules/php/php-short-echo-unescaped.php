<?php

// ruleid: php-short-echo-unescaped
$q = $_GET['q'] ?? ''; ?>
<h2>Results for <?= $q ?></h2>
<?php
// ruleid: php-short-echo-unescaped
$title = trim($_POST['title'] ?? ''); ?>
<h3><?= $title ?></h3>
<?php
foreach ($comments as $comment):
    // ruleid: php-short-echo-unescaped ?>
    <b><?= $comment['author'] ?></b>
<?php
endforeach;
// ruleid: php-short-echo-unescaped ?>
<a href="<?= $_SERVER['PHP_SELF'] ?>">here</a>
<?php
// ok: php-short-echo-unescaped ?>
<b><?= htmlspecialchars($comment['author']) ?></b>
<?php
$page = (int) $_GET['page'];
// ok: php-short-echo-unescaped ?>
<b><?= $page ?></b>
<?php
// ok: php-short-echo-unescaped ?>
<i><?= $comment['id'] ?></i>

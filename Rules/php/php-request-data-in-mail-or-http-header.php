<?php

$from = $_POST['email'];
// ruleid: php-request-data-in-mail-or-http-header
mail('help@example.com', 'Question', $_POST['text'], "From: $from\r\n");

function language(): void
{
    // ruleid: php-request-data-in-mail-or-http-header
    header('Content-Language: ' . $_GET['lang']);
}

// ruleid: php-request-data-in-mail-or-http-header
mail('help@example.com', $_POST['subject'], 'A question has come in.');

$email = filter_var($_POST['email'], FILTER_VALIDATE_EMAIL);
// ok: php-request-data-in-mail-or-http-header
mail('help@example.com', 'Question', $_POST['text'], "From: $email\r\n");

// ok: php-request-data-in-mail-or-http-header
header('X-Page: ' . (int) $_GET['page']);

// ok: php-request-data-in-mail-or-http-header
mail('help@example.com', 'Question', $_POST['text']);


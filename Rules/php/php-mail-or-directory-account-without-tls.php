<?php

// ruleid: php-mail-or-directory-account-without-tls
$box = imap_open('{mail.example.com:143/imap/notls}INBOX', $user, $password);

// ruleid: php-mail-or-directory-account-without-tls
$socket = stream_socket_client('tcp://payroll.example.com:7000', $errno, $errstr, 10);

// ruleid: php-mail-or-directory-account-without-tls
$endpoint = 'http://auth.example.com/api/token';

// ok: php-mail-or-directory-account-without-tls
$safeBox = imap_open('{mail.example.com:993/imap/ssl}INBOX', $user, $password);

// ok: php-mail-or-directory-account-without-tls
$safeSocket = stream_socket_client('tls://payroll.example.com:7000', $errno, $errstr, 10);

// ok: php-mail-or-directory-account-without-tls
$safeEndpoint = 'https://auth.example.com/api/token';

<?php
// ruleid: php-key-written-as-text
$key = hex2bin('7f3c9a10be44d2581c06e97a35f8b1d2');

// ruleid: php-key-written-as-text
$this->secret = base64_decode('b25seSBmb3IgdXMgYWxsIQ==');

function key_of(): string
{
    // ruleid: php-key-written-as-text
    $signing_key = hash('sha256', 'the usual phrase', true);
    return $signing_key;
}

// ok: php-key-written-as-text
$key = hex2bin(getenv('APP_KEY'));

// ok: php-key-written-as-text
$image = base64_decode('R0lGODlhAQABAAAAACw=');

// ok: php-key-written-as-text
$cache_id = md5('members');

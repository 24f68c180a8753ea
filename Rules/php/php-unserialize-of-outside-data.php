<?php

// ruleid: php-unserialize-of-outside-data
$cart = unserialize($_COOKIE['cart']);

function profile(): object
{
    $text = base64_decode($_POST['profile']);
    // ruleid: php-unserialize-of-outside-data
    return unserialize($text);
}

class Import
{
    public function run(Request $request)
    {
        // ruleid: php-unserialize-of-outside-data
        return yaml_parse($request->getContent());
    }

    public function load(string $payload)
    {
        // ruleid: php-unserialize-of-outside-data
        return unserialize($payload);
    }
}

// ok: php-unserialize-of-outside-data
$cart = json_decode($_COOKIE['cart'], true);

// ok: php-unserialize-of-outside-data
$cart = unserialize($_COOKIE['cart'], ['allowed_classes' => false]);

// ok: php-unserialize-of-outside-data
$cached = unserialize($this->cache);

[$text, $mac] = explode('.', $_COOKIE['state']);
if (!hash_equals(hash_hmac('sha256', $text, $key), $mac)) {
    exit;
}
// ok: php-unserialize-of-outside-data
$state = unserialize($text);


<?php
function me(string $accessToken): array
{
    // ruleid: php-secret-in-url-or-get-form
    $url = 'https://api.example.com/me?access_token=' . urlencode($accessToken);
    return json_decode(file_get_contents($url), true);
}

// ruleid: php-secret-in-url-or-get-form
if (login($_GET['user'], $_GET['password'])) {
    start();
}

// ruleid: php-secret-in-url-or-get-form
header("Location: /app?token=$token");

// ok: php-secret-in-url-or-get-form
$url = 'https://api.example.com/me?page=' . urlencode($page);
// ok: php-secret-in-url-or-get-form
if (login($_POST['user'], $_POST['password'])) {
    start();
}
// ok: php-secret-in-url-or-get-form
curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . $accessToken]);

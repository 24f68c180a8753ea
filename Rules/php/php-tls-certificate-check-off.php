<?php

use GuzzleHttp\Client;

function download(string $url): string
{
    $curl = curl_init($url);
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
    // ruleid: php-tls-certificate-check-off
    curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);
    // ruleid: php-tls-certificate-check-off
    curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 0);
    return curl_exec($curl);
}

// ruleid: php-tls-certificate-check-off
$client = new Client(['base_uri' => 'https://example.com', 'verify' => false]);

// ruleid: php-tls-certificate-check-off
$context = stream_context_create(['ssl' => ['verify_peer' => false]]);

function downloadSafely(string $url): string
{
    $curl = curl_init($url);
    // ok: php-tls-certificate-check-off
    curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, true);
    // ok: php-tls-certificate-check-off
    curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 2);
    // ok: php-tls-certificate-check-off
    curl_setopt($curl, CURLOPT_HEADER, false);
    return curl_exec($curl);
}

// ok: php-tls-certificate-check-off
$safe = new Client(['base_uri' => 'https://example.com', 'verify' => '/etc/ssl/ca.pem']);


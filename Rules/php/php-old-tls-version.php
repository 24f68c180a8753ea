<?php

function load(string $url): string
{
    $curl = curl_init($url);
    // ruleid: php-old-tls-version
    curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);
    return curl_exec($curl);
}

// ruleid: php-old-tls-version
$context = stream_context_create(['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_SSLv3_CLIENT]]);

// ruleid: php-old-tls-version
stream_socket_enable_crypto($stream, true, STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT);

// ok: php-old-tls-version
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);

// ok: php-old-tls-version
stream_socket_enable_crypto($stream, true, STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT);

// ok: php-old-tls-version
curl_setopt($curl, CURLOPT_TIMEOUT, 5);


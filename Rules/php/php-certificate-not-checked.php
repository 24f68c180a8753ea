<?php
// ruleid: php-certificate-not-checked
curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);

// ruleid: php-certificate-not-checked
$context = stream_context_create(['ssl' => ['verify_peer_name' => false]]);

function call(string $url)
{
    // ruleid: php-certificate-not-checked
    return Http::withoutVerifying()->get($url);
}

// ok: php-certificate-not-checked
curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, true);

// ok: php-certificate-not-checked
$context = stream_context_create(['ssl' => ['cafile' => '/etc/ssl/ca.pem']]);

function call_safe(string $url)
{
    // ok: php-certificate-not-checked
    return Http::timeout(3)->get($url);
}

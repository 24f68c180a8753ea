<?php
// ruleid: php-old-protocol-or-open-access-in-options
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);

// ruleid: php-old-protocol-or-open-access-in-options
$options = [CURLOPT_SSLVERSION => CURL_SSLVERSION_TLSv1_1];

// ruleid: php-old-protocol-or-open-access-in-options
$context = ['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT]];

// ok: php-old-protocol-or-open-access-in-options
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);

// ok: php-old-protocol-or-open-access-in-options
$options = [CURLOPT_TIMEOUT => 3];

// ok: php-old-protocol-or-open-access-in-options
$context = ['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT]];

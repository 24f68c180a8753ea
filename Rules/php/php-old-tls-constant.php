<?php

// ruleid: php-old-tls-constant
$versions = [CURL_SSLVERSION_TLSv1_2, CURL_SSLVERSION_TLSv1_0];

// ruleid: php-old-tls-constant
curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_SSLv3);

// ruleid: php-old-tls-constant
$method = STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT;
stream_socket_enable_crypto($s, true, $method);

// ok: php-old-tls-constant
curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);

// ok: php-old-tls-constant
stream_socket_enable_crypto($s, true, STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT);

// ok: php-old-tls-constant
if ($version === CURL_SSLVERSION_SSLv3) { throw new Exception(); }

<?php

// ruleid: php-token-in-query-text
$query = http_build_query(['session_token' => $token, 'email' => $mail]);

// ruleid: php-token-in-query-text
return redirect()->route('welcome', ['api_key' => $user->key]);

// ruleid: php-token-in-query-text
$link = add_query_arg('password', $password, $base);

// ok: php-token-in-query-text
$query = http_build_query(['page' => $page]);

// ok: php-token-in-query-text
curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['password' => $p]));

// ok: php-token-in-query-text
return redirect()->route('welcome', ['tab' => 'keys']);

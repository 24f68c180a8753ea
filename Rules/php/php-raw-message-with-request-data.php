<?php
$client = stream_socket_accept($server);
$location = urldecode($m[1]);
// ruleid: php-raw-message-with-request-data
fwrite($client, "HTTP/1.1 302 Found\r\nLocation: $location\r\nConnection: close\r\n\r\n");

$tracking = $_GET['trace'];
// ruleid: php-raw-message-with-request-data
curl_setopt($ch, CURLOPT_HTTPHEADER, ['Accept: application/json', 'X-Trace-Id: ' . $tracking]);
// ruleid: php-raw-message-with-request-data
curl_setopt($ch, CURLOPT_HTTPHEADER, ['X-Client: ' . $_SERVER['HTTP_X_CLIENT']]);

// ok: php-raw-message-with-request-data
curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . $token]);
// ok: php-raw-message-with-request-data
fwrite($client, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
// ok: php-raw-message-with-request-data
fwrite($log, "client $name\n");

<?php

// ruleid: php-cleartext-transmission
$curl = curl_init('http://api.example.com/login');

class Payments
{
    public function pay(array $order)
    {
        // ruleid: php-cleartext-transmission
        return Http::post('http://payments.example.org/v1/orders', $order);
    }

    public function paySafely(array $order)
    {
        // ok: php-cleartext-transmission
        return Http::post('https://payments.example.org/v1/orders', $order);
    }
}

// ruleid: php-cleartext-transmission
$ftp = ftp_connect('files.example.com');

// ok: php-cleartext-transmission
$ftps = ftp_ssl_connect('files.example.com');

// ok: php-cleartext-transmission
$curl = curl_init('http://localhost:8080/status');


<?php

use GuzzleHttp\Client;

// ruleid: php-request-data-in-outgoing-url
$curl = curl_init($_GET['url']);

function preview(): string
{
    $url = $_POST['url'];
    $curl = curl_init();
    // ruleid: php-request-data-in-outgoing-url
    curl_setopt($curl, CURLOPT_URL, $url);
    return curl_exec($curl);
}

class WebhookController
{
    public function test(Request $request)
    {
        $client = new Client();
        // ruleid: php-request-data-in-outgoing-url
        $client->post($request->input('webhook'), ['json' => ['ping' => true]]);
        // ruleid: php-request-data-in-outgoing-url
        return Http::get('http://' . $request->input('host') . '/status');
    }

    public function weather(Request $request, Client $client)
    {
        // ok: php-request-data-in-outgoing-url
        return $client->get('https://api.example.com/weather?city=' . $request->input('city'));
    }
}

$hosts = ['a.example.com', 'b.example.com'];
$host = $_GET['host'];
if (!in_array($host, $hosts, true)) {
    exit;
}
// ok: php-request-data-in-outgoing-url
$curl = curl_init("https://$host/status");

// ok: php-request-data-in-outgoing-url
curl_setopt($curl, CURLOPT_POSTFIELDS, $_POST['text']);


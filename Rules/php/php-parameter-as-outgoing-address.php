<?php
function preview(string $url): string
{
    // ruleid: php-parameter-as-outgoing-address
    return file_get_contents($url);
}

class Hooks
{
    public function notify(array $hook, array $payload)
    {
        // ruleid: php-parameter-as-outgoing-address
        $curl = curl_init($hook['target']);
        return curl_exec($curl);
    }
}

Route::post('/import', function (Request $request) {
    // ruleid: php-parameter-as-outgoing-address
    return Http::get($request->input('feed'))->body();
});

function preview_checked(string $url): string
{
    assert_public_host($url);
    // ok: php-parameter-as-outgoing-address
    return file_get_contents($url);
}

function user(string $id)
{
    // ok: php-parameter-as-outgoing-address
    return Http::get('https://api.example.com/users/' . $id)->json();
}

function rates()
{
    // ok: php-parameter-as-outgoing-address
    return curl_init('https://rates.example.com/today');
}

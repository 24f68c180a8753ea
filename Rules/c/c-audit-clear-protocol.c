void f(CURL *h, struct mosquitto *m)
{
    // ruleid: c-audit-clear-protocol
    curl_easy_setopt(h, CURLOPT_URL, "http://api.example.com/login");
    // ruleid: c-audit-clear-protocol
    mosquitto_connect(m, "broker.example.com", 1883, 60);
    // ruleid: c-audit-clear-protocol
    curl_easy_setopt(h, CURLOPT_USE_SSL, CURLUSESSL_NONE);
    // ok: c-audit-clear-protocol
    curl_easy_setopt(h, CURLOPT_URL, "https://api.example.com/login");
    // ok: c-audit-clear-protocol
    open_url("http://localhost:8080/");
    // ok: c-audit-clear-protocol
    mosquitto_connect(m, "broker.example.com", 8883, 60);
}

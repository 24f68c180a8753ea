#include <curl/curl.h>

int upload(CURL *curl, const char *form)
{
    // ruleid: c-cleartext-url
    curl_easy_setopt(curl, CURLOPT_URL, "http://api.example.com/login");
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, form);
    return curl_easy_perform(curl);
}

void ftp(CURL *curl)
{
    // ruleid: c-cleartext-url
    curl_easy_setopt(curl, CURLOPT_URL, "ftp://files.example.com/in/report.csv");
}

void win(HINTERNET h)
{
    // ruleid: c-cleartext-url
    InternetOpenUrlA(h, "http://updates.example.com/setup.exe", NULL, 0, 0, 0);
}

void good(CURL *curl, const char *url)
{
    // ok: c-cleartext-url
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/login");
    // ok: c-cleartext-url
    curl_easy_setopt(curl, CURLOPT_URL, "http://localhost:8080/health");
    // ok: c-cleartext-url
    curl_easy_setopt(curl, CURLOPT_URL, url);
    // ok: c-cleartext-url
    printf("see http://www.example.com/\n");
}

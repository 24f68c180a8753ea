#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

void cgi(CURL *curl)
{
    char *target = getenv("QUERY_STRING");
    // ruleid: c-request-url-from-input
    curl_easy_setopt(curl, CURLOPT_URL, target);
    curl_easy_perform(curl);
}

void proxy(CURL *curl, int fd)
{
    char url[512];
    ssize_t n = recv(fd, url, sizeof url - 1, 0);
    url[n > 0 ? n : 0] = 0;
    // ruleid: c-request-url-from-input
    curl_easy_setopt(curl, CURLOPT_URL, url);
}

void host(CURL *curl, int fd)
{
    char name[100], url[200];
    recv(fd, name, sizeof name, 0);
    // ruleid: c-request-url-from-input
    snprintf(url, sizeof url, "http://%s/status", name);
    curl_easy_setopt(curl, CURLOPT_URL, url);
}

int good(CURL *curl, int fd, const char *configured)
{
    char url[512];
    recv(fd, url, sizeof url - 1, 0);
    // ok: c-request-url-from-input
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.org/");
    // ok: c-request-url-from-input
    curl_easy_setopt(curl, CURLOPT_URL, configured);
    if (!is_allowed(url))
        return -1;
    // ok: c-request-url-from-input
    curl_easy_setopt(curl, CURLOPT_URL, url);
    return 0;
}

#include <curl/curl.h>

int fetch(CURL *curl, const char *url)
{
    curl_easy_setopt(curl, CURLOPT_URL, url);
    // ruleid: c-curl-certificate-check-off
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
    // ruleid: c-curl-certificate-check-off
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0);
    return curl_easy_perform(curl);
}

struct client { CURL *easy; };

void setup(struct client *c)
{
    // ruleid: c-curl-certificate-check-off
    if (curl_easy_setopt(c->easy, CURLOPT_SSL_VERIFYHOST, 1L) != CURLE_OK)
        return;
    // ruleid: c-curl-certificate-check-off
    curl_easy_setopt(c->easy, CURLOPT_SSL_VERIFYPEER, false);
}

void good(CURL *curl, const char *ca, long verify)
{
    // ok: c-curl-certificate-check-off
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    // ok: c-curl-certificate-check-off
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    // ok: c-curl-certificate-check-off
    curl_easy_setopt(curl, CURLOPT_CAINFO, ca);
    // ok: c-curl-certificate-check-off
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, verify);
    // ok: c-curl-certificate-check-off
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);
}

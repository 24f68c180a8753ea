#include <stdio.h>
#include <curl/curl.h>

char *search_url(const char *term)
{
    char *url = NULL;
    // ruleid: c-query-value-not-url-encoded
    if (asprintf(&url, "https://api.example.com/search?limit=10&q=%s", term) < 0)
        return NULL;
    return url;
}

void weather(char *url, size_t room, const char *city)
{
    // ruleid: c-query-value-not-url-encoded
    snprintf(url, room, "http://weather.example.com/now?city=%s", city);
}

void lookup(char *url, const char *base, const char *name)
{
    // ruleid: c-query-value-not-url-encoded
    sprintf(url, "%s/users?name=%s", base, name);
}

void fine(CURL *curl, char *url, size_t room, const char *term, int page)
{
    char *escaped = curl_easy_escape(curl, term, 0);
    // ok: c-query-value-not-url-encoded
    snprintf(url, room, "https://api.example.com/search?q=%s", escaped);
    // ok: c-query-value-not-url-encoded
    snprintf(url, room, "https://api.example.com/search?page=%d", page);
    // ok: c-query-value-not-url-encoded
    snprintf(url, room, "why? name=%s", term);
}

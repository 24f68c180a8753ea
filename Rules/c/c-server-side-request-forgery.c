#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

int cgi(void)
{
    char url[1024];
    const char *qs = getenv("QUERY_STRING");
    if (!qs || sscanf(qs, "url=%1023s", url) != 1)
        return 1;
    CURL *curl = curl_easy_init();
    // ruleid: c-server-side-request-forgery
    curl_easy_setopt(curl, CURLOPT_URL, url);
    return curl_easy_perform(curl);
}

static void preview(struct mg_connection *c, struct mg_http_message *hm)
{
    char target[512];
    struct result res;
    if (mg_http_get_var(&hm->query, "link", target, sizeof(target)) <= 0)
        return;
    // ruleid: c-server-side-request-forgery
    if (http_fetch(target, &res) == 0)
        mg_http_reply(c, 200, "", "ok");
}

static int image(struct MHD_Connection *c, CURL *curl)
{
    const char *src = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "src");
    const char *url = src ? src : "https://www.example.com/logo.png";
    // ruleid: c-server-side-request-forgery
    curl_easy_setopt(curl, CURLOPT_URL, url);
    return curl_easy_perform(curl);
}

static int allowed(struct MHD_Connection *c, CURL *curl)
{
    const char *src = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "src");
    if (!host_is_allowed(src))
        return -1;
    // ok: c-server-side-request-forgery
    curl_easy_setopt(curl, CURLOPT_URL, src);
    // ok: c-server-side-request-forgery
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "agent/1.0");
    // ok: c-server-side-request-forgery
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/v1");
    return curl_easy_perform(curl);
}

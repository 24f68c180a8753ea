int fetch(CURL *h, const char *url)
{
    // ruleid: c-audit-address-from-variable
    curl_easy_setopt(h, CURLOPT_URL, url);
    return curl_easy_perform(h);
}
int dial(struct req *req)
{
    struct addrinfo *ai;
    // ruleid: c-audit-address-from-variable
    return getaddrinfo(req->host, "80", NULL, &ai);
}
int main(int argc, char **argv)
{
    // ruleid: c-audit-address-from-variable
    struct hostent *h = gethostbyname(argv[1]);
    return h ? 0 : 1;
}
int fixed(CURL *h)
{
    // ok: c-audit-address-from-variable
    curl_easy_setopt(h, CURLOPT_URL, "https://api.example.com/");
    return curl_easy_perform(h);
}
int checked(CURL *h, const char *url)
{
    if (!url_is_allowed(url))
        return -1;
    // ok: c-audit-address-from-variable
    curl_easy_setopt(h, CURLOPT_URL, url);
    return curl_easy_perform(h);
}
int bound(CURL *h, const char *url)
{
    // ok: c-audit-address-from-variable
    curl_easy_setopt(h, CURLOPT_USERAGENT, url);
    return 0;
}

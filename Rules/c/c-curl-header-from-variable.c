// ruleid: c-curl-header-from-variable
void a(CURL *c, const char *id)
{
    char h[128];
    snprintf(h, sizeof(h), "X-Trace: %s", id);
    use(c, curl_slist_append(NULL, h));
}

// ruleid: c-curl-header-from-variable
void b(struct curl_slist **l, const char *agent)
{
    char *h = NULL;
    asprintf(&h, "User-Agent: %s", agent);
    *l = curl_slist_append(*l, h);
}

// ruleid: c-curl-header-from-variable
void d(struct curl_slist **l, const char *lang)
{
    char h[64];
    sprintf(h, "Accept-Language: %s", lang);
    *l = curl_slist_append(*l, h);
}

// ok: c-curl-header-from-variable
void e(struct curl_slist **l, const char *lang)
{
    char h[64];
    if (strpbrk(lang, "\r\n"))
        return;
    sprintf(h, "Accept-Language: %s", lang);
    *l = curl_slist_append(*l, h);
}

// ok: c-curl-header-from-variable
void f(struct curl_slist **l, int n)
{
    char h[64];
    sprintf(h, "X-Count: %d", n);
    *l = curl_slist_append(*l, h);
}

// ok: c-curl-header-from-variable
void g(struct curl_slist **l)
{
    *l = curl_slist_append(*l, "Accept: text/plain");
}

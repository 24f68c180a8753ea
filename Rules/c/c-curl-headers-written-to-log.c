static int trace_cb(CURL *h, curl_infotype type, char *data, size_t size, void *userp)
{
    FILE *log = userp;
    // ruleid: c-curl-headers-written-to-log
    if (type == CURLINFO_HEADER_OUT)
        fwrite(data, 1, size, log);
    return 0;
}

static int on_debug(CURL *h, curl_infotype t, char *d, size_t n, void *u)
{
    // ruleid: c-curl-headers-written-to-log
    if (t == CURLINFO_HEADER_OUT || t == CURLINFO_DATA_OUT) {
        syslog(LOG_DEBUG, "%.*s", (int)n, d);
    }
    return 0;
}

void trace(CURL *h, const char *login, FILE *log)
{
    curl_easy_setopt(h, CURLOPT_USERPWD, login);
    curl_easy_setopt(h, CURLOPT_STDERR, log);
    // ruleid: c-curl-headers-written-to-log
    curl_easy_setopt(h, CURLOPT_VERBOSE, 1L);
}

static int trace_in(CURL *h, curl_infotype type, char *data, size_t size, void *userp)
{
    // ok: c-curl-headers-written-to-log
    if (type == CURLINFO_HEADER_IN)
        fwrite(data, 1, size, userp);
    return 0;
}

void quiet(CURL *h, FILE *log)
{
    curl_easy_setopt(h, CURLOPT_STDERR, log);
    // ok: c-curl-headers-written-to-log
    curl_easy_setopt(h, CURLOPT_VERBOSE, 0L);
}

static int count_cb(CURL *h, curl_infotype type, char *data, size_t size, void *userp)
{
    // ok: c-curl-headers-written-to-log
    if (type == CURLINFO_HEADER_OUT)
        *(size_t *)userp += size;
    return 0;
}

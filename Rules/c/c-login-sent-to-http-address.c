CURLcode basic_auth_request(CURL *h, const char *user, const char *pass)
{
    curl_easy_setopt(h, CURLOPT_URL, "http://intranet.example.com/api/me");
    curl_easy_setopt(h, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(h, CURLOPT_USERNAME, user);
    // ruleid: c-login-sent-to-http-address
    curl_easy_setopt(h, CURLOPT_PASSWORD, pass);
    return curl_easy_perform(h);
}

CURLcode fetch(CURL *h, const char *host, const char *login)
{
    char url[256];
    // ruleid: c-login-sent-to-http-address
    curl_easy_setopt(h, CURLOPT_USERPWD, login);
    snprintf(url, sizeof url, "http://%s/status", host);
    curl_easy_setopt(h, CURLOPT_URL, url);
    return curl_easy_perform(h);
}

void upload(CURL *c, FILE *f)
{
    curl_easy_setopt(c, CURLOPT_URL, "ftp://files.example.com/in/");
    // ruleid: c-login-sent-to-http-address
    curl_easy_setopt(c, CURLOPT_USERPWD, getenv("FTP_LOGIN"));
    curl_easy_setopt(c, CURLOPT_READDATA, f);
    curl_easy_perform(c);
}

CURLcode basic_auth_tls(CURL *h, const char *user, const char *pass)
{
    curl_easy_setopt(h, CURLOPT_URL, "https://intranet.example.com/api/me");
    curl_easy_setopt(h, CURLOPT_USERNAME, user);
    // ok: c-login-sent-to-http-address
    curl_easy_setopt(h, CURLOPT_PASSWORD, pass);
    return curl_easy_perform(h);
}

CURLcode local(CURL *h, const char *pass)
{
    curl_easy_setopt(h, CURLOPT_URL, "http://127.0.0.1:8080/");
    // ok: c-login-sent-to-http-address
    curl_easy_setopt(h, CURLOPT_PASSWORD, pass);
    return curl_easy_perform(h);
}

CURLcode open_data(CURL *h)
{
    // ok: c-login-sent-to-http-address
    curl_easy_setopt(h, CURLOPT_URL, "http://data.example.com/");
    return curl_easy_perform(h);
}

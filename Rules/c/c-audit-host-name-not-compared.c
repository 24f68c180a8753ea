// ruleid: c-audit-host-name-not-compared
int dial(int fd, SSL *ssl)
{
    SSL_set_fd(ssl, fd);
    return SSL_connect(ssl);
}
// ruleid: c-audit-host-name-not-compared
int check(gnutls_session_t s)
{
    unsigned st;
    return gnutls_certificate_verify_peers2(s, &st) || st;
}
void opt(CURL *h)
{
    // ruleid: c-audit-host-name-not-compared
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYHOST, 0L);
}
// ok: c-audit-host-name-not-compared
int dial_ok(SSL *ssl, const char *host)
{
    SSL_set1_host(ssl, host);
    return SSL_connect(ssl);
}
void opt_ok(CURL *h)
{
    // ok: c-audit-host-name-not-compared
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYHOST, 2L);
}
// ok: c-audit-host-name-not-compared
int add(int a)
{
    return a;
}

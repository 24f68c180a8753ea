void f(SSL_CTX *ctx)
{
    // ruleid: c-audit-certificate-not-verified
    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);
    // ruleid: c-audit-certificate-not-verified
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 0L);
    // ok: c-audit-certificate-not-verified
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    // ok: c-audit-certificate-not-verified
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 1L);
}
// ruleid: c-audit-certificate-not-verified
static int verify_all(int preverify_ok, X509_STORE_CTX *store)
{
    return 1;
}
// ok: c-audit-certificate-not-verified
static int verify_as_told(int preverify_ok, X509_STORE_CTX *store)
{
    return preverify_ok;
}

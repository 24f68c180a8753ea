void f(SSL_CTX *ctx)
{
    // ruleid: c-audit-old-tls
    ctx = SSL_CTX_new(TLSv1_client_method());
    // ruleid: c-audit-old-tls
    SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION);
    // ruleid: c-audit-old-tls
    curl_easy_setopt(h, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);
    // ok: c-audit-old-tls
    SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);
    // ok: c-audit-old-tls
    ctx = SSL_CTX_new(TLS_client_method());
    // ok: c-audit-old-tls
    curl_easy_setopt(h, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
}

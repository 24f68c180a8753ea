#include <openssl/ssl.h>
#include <curl/curl.h>

SSL_CTX *make(void)
{
    // ruleid: c-obsolete-tls-version
    return SSL_CTX_new(TLSv1_client_method());
}

void limits(SSL_CTX *ctx, CURL *curl)
{
    // ruleid: c-obsolete-tls-version
    SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION);
    // ruleid: c-obsolete-tls-version
    SSL_CTX_set_cipher_list(ctx, "ALL:aNULL:eNULL");
    // ruleid: c-obsolete-tls-version
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_SSLv3);
}

SSL_CTX *good(CURL *curl)
{
    // ok: c-obsolete-tls-version
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    // ok: c-obsolete-tls-version
    SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);
    // ok: c-obsolete-tls-version
    SSL_CTX_set_cipher_list(ctx, "HIGH:!aNULL:!MD5:!RC4");
    // ok: c-obsolete-tls-version
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    return ctx;
}

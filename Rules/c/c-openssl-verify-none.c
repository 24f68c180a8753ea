#include <openssl/ssl.h>

SSL_CTX *make_client(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    // ruleid: c-openssl-verify-none
    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);
    return ctx;
}

int connect_tls(SSL *ssl, int fd)
{
    // ruleid: c-openssl-verify-none
    SSL_set_verify(ssl, SSL_VERIFY_NONE, 0);
    SSL_set_fd(ssl, fd);
    return SSL_connect(ssl);
}

void embedded(mbedtls_ssl_config *conf)
{
    // ruleid: c-openssl-verify-none
    mbedtls_ssl_conf_authmode(conf, MBEDTLS_SSL_VERIFY_NONE);
}

SSL_CTX *good(const char *host, SSL *ssl, mbedtls_ssl_config *conf, int mode)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    // ok: c-openssl-verify-none
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    SSL_CTX_set_default_verify_paths(ctx);
    // ok: c-openssl-verify-none
    SSL_set_verify(ssl, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
    // ok: c-openssl-verify-none
    SSL_set1_host(ssl, host);
    // ok: c-openssl-verify-none
    SSL_CTX_set_verify(ctx, mode, NULL);
    // ok: c-openssl-verify-none
    mbedtls_ssl_conf_authmode(conf, MBEDTLS_SSL_VERIFY_REQUIRED);
    if (mode == 3)
        SSL_set_verify(ssl, SSL_VERIFY_PEER, NULL);
    else
        // ok: c-openssl-verify-none
        SSL_set_verify(ssl, SSL_VERIFY_NONE, NULL);
    return ctx;
}

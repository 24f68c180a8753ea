#include <openssl/ssl.h>

SSL *dial(const char *host, int fd)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    SSL *ssl = SSL_new(ctx);
    SSL_set_fd(ssl, fd);
    // ruleid: c-tls-host-name-unchecked
    if (SSL_connect(ssl) != 1)
        return NULL;
    return ssl;
}

int again(SSL_CTX *ctx, SSL *ssl)
{
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    // ruleid: c-tls-host-name-unchecked
    return SSL_connect(ssl);
}

void third(SSL_CTX *ctx, SSL *ssl)
{
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    SSL_set_tlsext_host_name(ssl, "example.com");
    // ruleid: c-tls-host-name-unchecked
    int rc = SSL_connect(ssl);
    report(rc);
}

SSL *checked(const char *host, int fd)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    SSL *ssl = SSL_new(ctx);
    if (SSL_set1_host(ssl, host) != 1)
        return NULL;
    // ok: c-tls-host-name-unchecked
    if (SSL_connect(ssl) != 1)
        return NULL;
    return ssl;
}

int param(SSL_CTX *ctx, SSL *ssl, const char *host)
{
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    X509_VERIFY_PARAM_set1_host(SSL_get0_param(ssl), host, 0);
    // ok: c-tls-host-name-unchecked
    return SSL_connect(ssl);
}

int no_context(SSL *ssl)
{
    // ok: c-tls-host-name-unchecked
    return SSL_connect(ssl);
}

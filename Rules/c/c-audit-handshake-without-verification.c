// ruleid: c-audit-handshake-without-verification
int dial(int fd, SSL *ssl)
{
    SSL_set_fd(ssl, fd);
    return SSL_connect(ssl);
}
// ruleid: c-audit-handshake-without-verification
SSL_CTX *ctx(void)
{
    return SSL_CTX_new(TLS_client_method());
}
// ruleid: c-audit-handshake-without-verification
int hs(gnutls_session_t s)
{
    return gnutls_handshake(s);
}
// ok: c-audit-handshake-without-verification
SSL_CTX *ctx_ok(void)
{
    SSL_CTX *c = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_verify(c, SSL_VERIFY_PEER, NULL);
    return c;
}
// ok: c-audit-handshake-without-verification
int serve(SSL *ssl)
{
    return SSL_accept(ssl);
}
// ok: c-audit-handshake-without-verification
int add(int a)
{
    return a;
}

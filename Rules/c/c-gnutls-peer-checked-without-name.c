// ruleid: c-gnutls-peer-checked-without-name
int a(gnutls_session_t s)
{
    unsigned int st = 0;
    return gnutls_certificate_verify_peers2(s, &st) < 0 || st;
}

// ruleid: c-gnutls-peer-checked-without-name
int b(gnutls_session_t s, const char *host)
{
    unsigned int st;
    int rc = gnutls_certificate_verify_peers2(s, &st);
    log_it(host, rc);
    return rc;
}

// ruleid: c-gnutls-peer-checked-without-name
int c(mbedtls_ssl_context *s, mbedtls_ssl_config *f)
{
    mbedtls_ssl_config_defaults(f, MBEDTLS_SSL_IS_CLIENT, 0, 0);
    mbedtls_ssl_setup(s, f);
    return mbedtls_ssl_handshake(s);
}

// ok: c-gnutls-peer-checked-without-name
int d(gnutls_session_t s, const char *host)
{
    unsigned int st;
    return gnutls_certificate_verify_peers3(s, host, &st);
}

// ok: c-gnutls-peer-checked-without-name
int e(mbedtls_ssl_context *s, mbedtls_ssl_config *f)
{
    mbedtls_ssl_config_defaults(f, MBEDTLS_SSL_IS_CLIENT, 0, 0);
    mbedtls_ssl_set_hostname(s, "api.example.com");
    return mbedtls_ssl_handshake(s);
}

// ok: c-gnutls-peer-checked-without-name
int f(gnutls_session_t s)
{
    return gnutls_handshake(s);
}

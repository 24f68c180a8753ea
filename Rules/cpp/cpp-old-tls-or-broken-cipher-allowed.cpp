Poco::Net::Context::Ptr makeContext() {
    auto ctx = new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, "", "", "/etc/ssl/ca.pem",
                                      Poco::Net::Context::VERIFY_STRICT, 9, true,
                                      // ruleid: cpp-old-tls-or-broken-cipher-allowed
                                      "DES-CBC3-SHA:RC4-SHA:EXPORT");
    // ruleid: cpp-old-tls-or-broken-cipher-allowed
    ctx->requireMinimumProtocol(Poco::Net::Context::PROTO_SSLV3);
    return ctx;
}

void tune(SSL_CTX* ctx) {
    // ruleid: cpp-old-tls-or-broken-cipher-allowed
    SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION);
}

void configure(QSslConfiguration& cfg)
{
    // ruleid: cpp-old-tls-or-broken-cipher-allowed
    cfg.setProtocol(QSsl::TlsV1_0OrLater);
}

void tuneSafe(SSL_CTX* ctx) {
    // ok: cpp-old-tls-or-broken-cipher-allowed
    SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);
}

void configureSafe(QSslConfiguration& cfg)
{
    // ok: cpp-old-tls-or-broken-cipher-allowed
    cfg.setProtocol(QSsl::TlsV1_2OrLater);
}

void ciphers(SSL_CTX* ctx) {
    // ok: cpp-old-tls-or-broken-cipher-allowed
    SSL_CTX_set_cipher_list(ctx, "HIGH:!aNULL:!MD5:!RC4");
}


void loose(SSL_CTX* ctx) {
    // ruleid: cpp-old-tls-or-broken-cipher-allowed
    SSL_CTX_clear_options(ctx, SSL_OP_NO_SSLv3);
}

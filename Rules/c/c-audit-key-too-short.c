void f(void)
{
    // ruleid: c-audit-key-too-short
    DH_generate_parameters_ex(dh, 768, 2, NULL);
    // ruleid: c-audit-key-too-short
    EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 1024);
    // ruleid: c-audit-key-too-short
    SSL_CTX_set_security_level(sctx, 0);
    // ok: c-audit-key-too-short
    EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 3072);
    // ok: c-audit-key-too-short
    SSL_CTX_set_security_level(sctx, 2);
    // ok: c-audit-key-too-short
    int buffer_size = 1024;
}

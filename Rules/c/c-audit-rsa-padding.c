void f(RSA *rsa)
{
    // ruleid: c-audit-rsa-padding
    RSA_public_encrypt(n, in, out, rsa, RSA_PKCS1_PADDING);
    // ruleid: c-audit-rsa-padding
    EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_NO_PADDING);
    // ruleid: c-audit-rsa-padding
    mbedtls_rsa_set_padding(&r, MBEDTLS_RSA_PKCS_V15, 0);
    // ok: c-audit-rsa-padding
    RSA_public_encrypt(n, in, out, rsa, RSA_PKCS1_OAEP_PADDING);
    // ok: c-audit-rsa-padding
    EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_OAEP_PADDING);
    // ok: c-audit-rsa-padding
    RSA_free(rsa);
}

void f(SSL_CTX *ctx)
{
    // ruleid: c-audit-weak-cipher
    EVP_EncryptInit_ex(c, EVP_des_cbc(), NULL, k, iv);
    // ruleid: c-audit-weak-cipher
    c = EVP_CIPHER_fetch(NULL, "DES-EDE3-CBC", NULL);
    // ruleid: c-audit-weak-cipher
    SSL_CTX_set_cipher_list(ctx, "ALL:EXPORT:LOW");
    // ok: c-audit-weak-cipher
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, k, iv);
    // ok: c-audit-weak-cipher
    SSL_CTX_set_cipher_list(ctx, "HIGH");
    // ok: c-audit-weak-cipher
    c = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
}

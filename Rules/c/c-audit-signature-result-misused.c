int f(EVP_MD_CTX *c, struct img *img)
{
    // ruleid: c-audit-signature-result-misused
    if (EVP_DigestVerifyFinal(c, s, n) != 0)
        return 1;
    // ruleid: c-audit-signature-result-misused
    if (EVP_DigestVerifyFinal(c, s, n))
        return 1;
    // ruleid: c-audit-signature-result-misused
    crypto_sign_verify_detached(s, m, n, pk);
    // ok: c-audit-signature-result-misused
    if (EVP_DigestVerifyFinal(c, s, n) != 1)
        return 0;
    // ok: c-audit-signature-result-misused
    if (crypto_sign_verify_detached(s, m, n, pk) != 0)
        return 0;
    // ok: c-audit-signature-result-misused
    return 1;
}

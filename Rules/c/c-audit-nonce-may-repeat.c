int seal(struct channel *ch, const unsigned char *m, size_t n)
{
    // ruleid: c-audit-nonce-may-repeat
    unsigned char nonce[12] = {0};
    // ruleid: c-audit-nonce-may-repeat
    static unsigned char nonce2[12];
    // ruleid: c-audit-nonce-may-repeat
    return enc(out, m, n, ch->nonce, ch->key);
}
int seal_ok(const unsigned char *m, size_t n)
{
    // ok: c-audit-nonce-may-repeat
    unsigned char nonce[24];
    // ok: c-audit-nonce-may-repeat
    randombytes_buf(nonce, 24);
    // ok: c-audit-nonce-may-repeat
    return enc(out, m, n, nonce, key);
}

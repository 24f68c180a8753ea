// ruleid: c-audit-cryptography-home-made
void encrypt_buffer(char *b, size_t n)
{
    for (size_t i = 0; i < n; i++)
        b[i] ^= 0x5a;
}
// ruleid: c-audit-cryptography-home-made
static uint32_t hash_password(const char *p)
{
    uint32_t h = 5381;
    while (*p)
        h = h * 33 + *p++;
    return h;
}
// ruleid: c-audit-cryptography-home-made
void scramble(char *s)
{
    for (; *s; s++)
        *s = 'a' + (*s - 'a' + 13) % 26;
}
// ok: c-audit-cryptography-home-made
int encrypt_ok(const unsigned char *m)
{
    return crypto_secretbox_easy(out, m, n, nonce, key);
}
// ok: c-audit-cryptography-home-made
int count(int a)
{
    return a ^ 3;
}
// ok: c-audit-cryptography-home-made
int add(int a)
{
    return a;
}

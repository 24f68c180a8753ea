// ruleid: c-audit-key-in-code
static const unsigned char aes_key[16] = {0x00, 0x01, 0x02};
int f(void)
{
    // ruleid: c-audit-key-in-code
    static const unsigned char key[] = "0f1e2d3c4b5a6978";
    // ruleid: c-audit-key-in-code
    HMAC(EVP_sha256(), "signing-secret-2021", 19, m, n, out, &len);
    // ok: c-audit-key-in-code
    unsigned char key2[32];
    // ok: c-audit-key-in-code
    load_key(key2, "/etc/app/key");
    // ok: c-audit-key-in-code
    return read_key(getenv("KEY_FILE"));
}

// ruleid: c-key-literal-in-array
static const uint8_t aes_key[16] = "RecordStorageKy";

int store_record(mbedtls_aes_context *aes, const uint8_t *rec, size_t len, uint8_t *out)
{
    uint8_t iv[16];
    load(aes, aes_key);
    return mbedtls_aes_crypt_cbc(aes, MBEDTLS_AES_ENCRYPT, len, iv, rec, out);
}

// ruleid: c-key-literal-in-array
static const unsigned char hmac_key[] = "correct horse";

void seal(unsigned char *out, const unsigned char *msg, size_t n)
{
    // ruleid: c-key-literal-in-array
    static const uint8_t master_key[32] = {0x10, 0x32, 0x54, 0x76, 0x98};
    box(out, msg, n, master_key);
}

// ok: c-key-literal-in-array
static const char key_file[] = "/etc/app/key.pem";

int load(unsigned char *hmac_key, size_t n)
{
    // ok: c-key-literal-in-array
    unsigned char iv[16];
    if (getrandom(iv, sizeof iv, 0) != sizeof iv)
        return -1;
    return read_key(hmac_key, n);
}

const char *find(struct map *m)
{
    // ok: c-key-literal-in-array
    const char *key = "color";
    // ok: c-key-literal-in-array
    return map_get(m, key);
}

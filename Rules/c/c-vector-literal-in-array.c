// ruleid: c-vector-literal-in-array
static const uint8_t aes_iv[16] = "RecordStorageIV";

int store_record(mbedtls_aes_context *aes, const uint8_t *rec, size_t len, uint8_t *out)
{
    uint8_t iv[16];
    memcpy(iv, aes_iv, sizeof iv);
    return mbedtls_aes_crypt_cbc(aes, MBEDTLS_AES_ENCRYPT, len, iv, rec, out);
}

// ruleid: c-vector-literal-in-array
static const unsigned char default_iv[12] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *k)
{
    // ruleid: c-vector-literal-in-array
    const unsigned char cbc_iv[] = "0123456789abcdef";
    return EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, k, cbc_iv);
}

int draw(unsigned char *out)
{
    // ok: c-vector-literal-in-array
    unsigned char aes_iv[16];
    if (RAND_bytes(aes_iv, sizeof aes_iv) != 1)
        return -1;
    memcpy(out, aes_iv, 16);
    return 0;
}

// ok: c-vector-literal-in-array
static const char iv_label[] = "initialisation vector";

// ok: c-vector-literal-in-array
static const char default_name[] = "nobody";

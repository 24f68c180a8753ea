int channel_send(struct channel *ch, int fd, const unsigned char *m, size_t n)
{
    unsigned char c[MAX_MSG + crypto_secretbox_MACBYTES];
    // ruleid: c-nonce-member-used-without-change
    crypto_secretbox_easy(c, m, n, ch->nonce, ch->key);
    return write(fd, c, n + crypto_secretbox_MACBYTES);
}

int seal(struct link *l, unsigned char *out, const unsigned char *in, int len)
{
    // ruleid: c-nonce-member-used-without-change
    if (EVP_EncryptInit_ex(l->ctx, EVP_aes_256_gcm(), NULL, l->key, l->iv) != 1)
        return -1;
    return EVP_EncryptUpdate(l->ctx, out, &len, in, len);
}

void send_state(struct node *nd, const uint8_t *msg, size_t n, uint8_t *out, uint8_t *tag)
{
    // ruleid: c-nonce-member-used-without-change
    mbedtls_gcm_crypt_and_tag(&nd->gcm, MBEDTLS_GCM_ENCRYPT, n, nd->nonce, 12, NULL, 0, msg, out, 16, tag);
    radio_send(out, n);
}

int channel_send2(struct channel *ch, int fd, const unsigned char *m, size_t n)
{
    unsigned char c[MAX_MSG + crypto_secretbox_MACBYTES];
    // ok: c-nonce-member-used-without-change
    crypto_secretbox_easy(c, m, n, ch->nonce, ch->key);
    sodium_increment(ch->nonce, sizeof ch->nonce);
    return write(fd, c, n + crypto_secretbox_MACBYTES);
}

int channel_send3(struct channel *ch, unsigned char *c, const unsigned char *m, size_t n)
{
    randombytes_buf(ch->nonce, sizeof ch->nonce);
    // ok: c-nonce-member-used-without-change
    return crypto_secretbox_easy(c, m, n, ch->nonce, ch->key);
}

int seal2(struct link *l, unsigned char *out, const unsigned char *in, int len)
{
    if (RAND_bytes(l->iv, 12) != 1)
        return -1;
    // ok: c-nonce-member-used-without-change
    if (EVP_EncryptInit_ex(l->ctx, EVP_aes_256_gcm(), NULL, l->key, l->iv) != 1)
        return -1;
    return EVP_EncryptUpdate(l->ctx, out, &len, in, len);
}

// ruleid: c-password-hashed-without-salt
void a(const char *password, unsigned char *out)
{
    SHA256((const unsigned char *)password, strlen(password), out);
}

// ruleid: c-password-hashed-without-salt
int b(struct user *u, const char *pw)
{
    unsigned n;
    return EVP_Digest(pw, strlen(pw), u->hash, &n, EVP_sha512(), NULL);
}

// ruleid: c-password-hashed-without-salt
char *c(const char *passwd)
{
    return g_compute_checksum_for_string(G_CHECKSUM_SHA256, passwd, -1);
}

// ok: c-password-hashed-without-salt
int d(const char *password, char *out)
{
    return crypto_pwhash_str(out, password, strlen(password), 3, 1 << 26);
}

// ok: c-password-hashed-without-salt
int e(const char *pw, const unsigned char *salt, unsigned char *out)
{
    return PKCS5_PBKDF2_HMAC(pw, -1, salt, 16, 600000, EVP_sha256(), 32, out);
}

// ok: c-password-hashed-without-salt
void f(const char *text, unsigned char *out)
{
    SHA256((const unsigned char *)text, strlen(text), out);
}

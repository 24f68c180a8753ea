// ruleid: c-password-hashed-fast-with-salt
void a(struct user *u, const char *password)
{
    char b[256];
    snprintf(b, sizeof(b), "%s%s", u->salt, password);
    SHA256((unsigned char *)b, strlen(b), u->hash);
}

// ruleid: c-password-hashed-fast-with-salt
int b(const char *pw, const unsigned char *salt, unsigned char *o)
{
    EVP_MD_CTX *c = start(EVP_sha512());
    EVP_DigestUpdate(c, salt, 16);
    EVP_DigestUpdate(c, pw, strlen(pw));
    return EVP_DigestFinal_ex(c, o, NULL);
}

char *c(const char *pw, const char *s)
{
    char t[32];
    // ruleid: c-password-hashed-fast-with-salt
    snprintf(t, sizeof(t), "$1$%s$", s);
    return crypt(pw, t);
}

// ok: c-password-hashed-fast-with-salt
int d(const char *pw, const unsigned char *salt, unsigned char *o)
{
    return PKCS5_PBKDF2_HMAC(pw, -1, salt, 16, 600000, EVP_sha256(), 32, o);
}

// ok: c-password-hashed-fast-with-salt
int e(const char *pw, char *o)
{
    return crypto_pwhash_str(o, pw, strlen(pw), 3, 1 << 26);
}

// ok: c-password-hashed-fast-with-salt
void f(const char *text, const unsigned char *salt, unsigned char *o)
{
    SHA256(salt, 16, o);
}

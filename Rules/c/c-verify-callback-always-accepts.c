// ruleid: c-verify-callback-always-accepts
static int cb(int ok, X509_STORE_CTX *s)
{
    (void)ok;
    return 1;
}

// ruleid: c-verify-callback-always-accepts
int all(X509_STORE_CTX *s, void *arg)
{
    return 1;
}

// ruleid: c-verify-callback-always-accepts
static int mv(void *d, mbedtls_x509_crt *c, int depth, uint32_t *flags)
{
    *flags = 0;
    return 0;
}

// ok: c-verify-callback-always-accepts
static int good(int ok, X509_STORE_CTX *s)
{
    if (!ok)
        report(s);
    return ok;
}

// ok: c-verify-callback-always-accepts
static int one(int x)
{
    return 1;
}

// ok: c-verify-callback-always-accepts
static int kept(int ok, X509_STORE_CTX *s)
{
    if (!ok)
        return 0;
    return 1;
}

// ruleid: c-temporary-name-from-pid-opened
FILE *a(void)
{
    char p[64];
    snprintf(p, sizeof(p), "/tmp/app.%d.log", (int)getpid());
    return fopen(p, "w+");
}

// ruleid: c-temporary-name-from-pid-opened
int b(const char *user)
{
    char p[64];
    sprintf(p, "/var/tmp/%s.cache", user);
    return open(p, O_WRONLY | O_CREAT | O_TRUNC, 0600);
}

// ruleid: c-temporary-name-from-pid-opened
int c(time_t t)
{
    char p[64];
    snprintf(p, sizeof(p), "/tmp/x%ld", (long)t);
    return creat(p, 0600);
}

// ok: c-temporary-name-from-pid-opened
int d(void)
{
    char p[] = "/tmp/appXXXXXX";
    return mkstemp(p);
}

// ok: c-temporary-name-from-pid-opened
int e(void)
{
    char p[64];
    snprintf(p, sizeof(p), "/tmp/app.%d", (int)getpid());
    return open(p, O_WRONLY | O_CREAT | O_EXCL, 0600);
}

// ok: c-temporary-name-from-pid-opened
FILE *f(void)
{
    char p[64];
    snprintf(p, sizeof(p), "/var/lib/app/%d", (int)getpid());
    return fopen(p, "w");
}

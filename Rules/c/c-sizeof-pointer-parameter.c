// ruleid: c-sizeof-pointer-parameter
void a(char *buf)
{
    memset(buf, 0, sizeof(buf));
}

// ruleid: c-sizeof-pointer-parameter
int b(int v[8])
{
    return sizeof(v) / sizeof(v[0]);
}

// ruleid: c-sizeof-pointer-parameter
void c(struct p *d, const struct p *s)
{
    memcpy(d, s, sizeof(s));
}

// ok: c-sizeof-pointer-parameter
void d(char *buf, size_t n)
{
    memset(buf, 0, n);
}

// ok: c-sizeof-pointer-parameter
void e(struct p *d, const struct p *s)
{
    memcpy(d, s, sizeof(*s));
}

// ok: c-sizeof-pointer-parameter
void f(void)
{
    char buf[8];
    memset(buf, 0, sizeof(buf));
}

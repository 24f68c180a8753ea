// ruleid: c-buffer-sent-whole-after-short-read
int a(int in, int out)
{
    char h[512];
    ssize_t n = read(in, h, sizeof(h));
    if (n < 0)
        return -1;
    return write(out, h, sizeof(h));
}

// ruleid: c-buffer-sent-whole-after-short-read
void b(int s)
{
    uint8_t buf[64];
    recv(s, buf, 32, 0);
    send(s, buf, sizeof(buf), 0);
}

// ruleid: c-buffer-sent-whole-after-short-read
void c(FILE *f, FILE *g)
{
    unsigned char blk[128];
    size_t n = fread(blk, 1, sizeof(blk), f);
    if (n > 0)
        fwrite(blk, sizeof(blk), 1, g);
}

// ok: c-buffer-sent-whole-after-short-read
int d(int in, int out)
{
    char h[512];
    ssize_t n = read(in, h, sizeof(h));
    return n > 0 ? write(out, h, n) : -1;
}

// ok: c-buffer-sent-whole-after-short-read
int e(int in, int out)
{
    char h[512];
    if (read(in, h, sizeof(h)) != sizeof(h))
        return -1;
    return write(out, h, sizeof(h));
}

// ok: c-buffer-sent-whole-after-short-read
int f(int out)
{
    char h[512];
    memset(h, 0, sizeof(h));
    return write(out, h, sizeof(h));
}

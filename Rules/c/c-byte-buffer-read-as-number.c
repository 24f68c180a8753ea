uint32_t a(const char *buf)
{
    // ruleid: c-byte-buffer-read-as-number
    return *(uint32_t *)buf;
}

int b(const unsigned char *pkt)
{
    // ruleid: c-byte-buffer-read-as-number
    int n = *(const uint16_t *)(pkt + 2);
    return n;
}

float c(uint8_t *data)
{
    // ruleid: c-byte-buffer-read-as-number
    return *(float *)&data[4];
}

uint32_t d(const unsigned char *buf, void *arg)
{
    uint32_t v;
    // ok: c-byte-buffer-read-as-number
    memcpy(&v, buf, sizeof(v));
    // ok: c-byte-buffer-read-as-number
    long n = *(long *)arg;
    // ok: c-byte-buffer-read-as-number
    return v + (uint32_t)buf[0] + (uint32_t)n;
}

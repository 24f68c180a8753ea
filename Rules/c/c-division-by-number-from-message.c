int frames_in_packet(const uint8_t *pkt, size_t len)
{
    if (len < 4)
        return -1;
    uint16_t frame_size = (uint16_t)(pkt[2] << 8 | pkt[3]);
    // ruleid: c-division-by-number-from-message
    return (int)((len - 4) / frame_size);
}

uint32_t slot(const uint32_t *msg, uint32_t key)
{
    uint32_t n = ntohl(msg[1]);
    // ruleid: c-division-by-number-from-message
    return key % n;
}

int share(const char *text, int total)
{
    int n = 0;
    sscanf(text, "n=%d", &n);
    // ruleid: c-division-by-number-from-message
    return total / n;
}

int frames_in_packet2(const uint8_t *pkt, size_t len)
{
    uint16_t frame_size = (uint16_t)(pkt[2] << 8 | pkt[3]);
    if (frame_size == 0)
        return -1;
    // ok: c-division-by-number-from-message
    return (int)((len - 4) / frame_size);
}

uint32_t slot2(const uint32_t *msg, uint32_t key)
{
    uint32_t n = ntohl(msg[1]);
    // ok: c-division-by-number-from-message
    return n ? key % n : 0;
}

int half(const uint8_t *p)
{
    int n = p[0] << 8 | p[1];
    // ok: c-division-by-number-from-message
    return n / 2;
}

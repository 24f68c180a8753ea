int parse_tlv(const uint8_t *msg, size_t msg_len, struct tlv *out)
{
    // ruleid: c-bytes-read-before-length-parameter-tested
    out->type = msg[0];
    // ruleid: c-bytes-read-before-length-parameter-tested
    out->length = (uint16_t)(msg[1] << 8 | msg[2]);
    out->value = msg + 3;
    return tlv_dispatch(out);
}

int on_packet(struct link *l, const unsigned char *pkt, int len)
{
    // ruleid: c-bytes-read-before-length-parameter-tested
    switch (pkt[0]) {
    case 1:
        return on_data(l, pkt + 1, len - 1);
    }
    return -1;
}

void handle(const uint8_t *data, size_t n) {
    uint32_t id;
    // ruleid: c-bytes-read-before-length-parameter-tested
    memcpy(&id, data + 4, 4);
    lookup(id);
}

int parse_tlv2(const uint8_t *msg, size_t msg_len, struct tlv *out)
{
    if (msg_len < 3)
        return -1;
    // ok: c-bytes-read-before-length-parameter-tested
    out->type = msg[0];
    return tlv_dispatch(out);
}

void each(const uint8_t *data, size_t n) {
    while (n > 0) {
        // ok: c-bytes-read-before-length-parameter-tested
        use(data[0]);
        data++, n--;
    }
}

bool is_gif(const uint8_t *data, size_t len)
{
    // ok: c-bytes-read-before-length-parameter-tested
    return len >= 3 && data[0] == 'G' && data[1] == 'I';
}

// ruleid: c-audit-element-read-without-length-test
int parse_tlv(const uint8_t *msg, size_t msg_len, struct tlv *out)
{
    out->type = msg[0];
    return tlv_dispatch(out);
}
// ruleid: c-audit-element-read-without-length-test
int first_word(const char *line)
{
    return line[4] == ' ';
}
// ruleid: c-audit-element-read-without-length-test
unsigned read_header(unsigned char *p)
{
    return p[0] << 8 | p[1];
}
// ok: c-audit-element-read-without-length-test
int parse_ok(const uint8_t *msg, size_t len)
{
    if (len < 4)
        return -1;
    return msg[0];
}
// ok: c-audit-element-read-without-length-test
int add(int a)
{
    return a;
}
// ok: c-audit-element-read-without-length-test
void parse_nothing(const char *line)
{
    show(line);
}

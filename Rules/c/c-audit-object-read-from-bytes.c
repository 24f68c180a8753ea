int f(int s, struct msg *m, struct hdr h, const char *buf)
{
    // ruleid: c-audit-object-read-from-bytes
    recv(s, m, sizeof(*m), 0);
    // ruleid: c-audit-object-read-from-bytes
    fread(&h, sizeof(h), 1, file);
    // ruleid: c-audit-object-read-from-bytes
    struct hdr *p = (struct hdr *)buf;
    // ok: c-audit-object-read-from-bytes
    recv(s, buf, 100, 0);
    // ok: c-audit-object-read-from-bytes
    show(p);
    // ok: c-audit-object-read-from-bytes
    return m->len;
}

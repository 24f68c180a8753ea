#include <string.h>

int from_cookie(const char *cookie, struct session *s)
{
    unsigned char raw[256];
    int n = base64_decode(cookie, raw, sizeof(raw));
    // ruleid: c-session-read-from-cookie-bytes
    memcpy(s, raw, sizeof(*s));
    return n;
}

void from_token(const char *token, struct session *s)
{
    unsigned char raw[256];
    hex_decode(token, raw);
    // ruleid: c-session-read-from-cookie-bytes
    memcpy(s, raw, sizeof(struct session));
}

int local(const char *auth_token)
{
    unsigned char raw[64];
    struct session s;
    b64_decode(auth_token, raw, sizeof(raw));
    // ruleid: c-session-read-from-cookie-bytes
    memcpy(&s, raw, sizeof(s));
    return s.uid;
}

int checked(const char *cookie, struct session *s)
{
    unsigned char raw[256];
    int n = base64_decode(cookie, raw, sizeof(raw));
    if (!hmac_ok(raw, n))
        return -1;
    // ok: c-session-read-from-cookie-bytes
    memcpy(s, raw, sizeof(*s));
    return 0;
}

void picture(const char *text, unsigned char *out)
{
    unsigned char raw[256];
    base64_decode(text, raw, sizeof(raw));
    // ok: c-session-read-from-cookie-bytes
    memcpy(out, raw, 256);
    // ok: c-session-read-from-cookie-bytes
    memcpy(out, text, 4);
}

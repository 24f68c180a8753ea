// ruleid: c-audit-cookie-readable-by-scripts
void login(int fd, const char *sid)
{
    dprintf(fd, "Set-Cookie: sid=%s; Secure\r\n", sid);
}
// ruleid: c-audit-cookie-readable-by-scripts
void lang(int fd)
{
    set_cookie(fd, "lang", "en");
}
// ruleid: c-audit-cookie-readable-by-scripts
static int token(int fd, const char *t)
{
    return dprintf(fd, "HTTP/1.1 200 OK\r\n"
                       "Set-Cookie: t=%s; Path=/\r\n\r\n", t);
}
// ok: c-audit-cookie-readable-by-scripts
void login_ok(int fd, const char *sid)
{
    dprintf(fd, "Set-Cookie: sid=%s; Secure; HttpOnly\r\n", sid);
}
// ok: c-audit-cookie-readable-by-scripts
void plain(int fd)
{
    dprintf(fd, "Content-Type: text/plain\r\n");
}
// ok: c-audit-cookie-readable-by-scripts
int add(int a)
{
    return a;
}

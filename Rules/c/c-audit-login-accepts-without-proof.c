// ruleid: c-audit-login-accepts-without-proof
int session_login(struct session *s, const char *header)
{
    if (strncmp(header, "User ", 5) == 0) {
        s->authenticated = 1;
        return 0;
    }
    return -1;
}
// ruleid: c-audit-login-accepts-without-proof
int authenticate(const char *user, const char *pass)
{
    if (user && pass)
        return 1;
    return 0;
}
// ruleid: c-audit-login-accepts-without-proof
bool check_login(struct req *r)
{
    return r->ok || debug_mode;
}
// ok: c-audit-login-accepts-without-proof
int authenticate_ok(const char *user, const char *pass)
{
    if (password_verify(user, pass))
        return 1;
    return 0;
}
// ok: c-audit-login-accepts-without-proof
int count(void)
{
    return 1;
}
// ok: c-audit-login-accepts-without-proof
int login_page(struct client *c)
{
    return render(c);
}

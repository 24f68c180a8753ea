// ruleid: c-audit-login-keeps-session-number
int session_login(struct session *s, const char *user, const char *pass)
{
    if (!password_verify(user, pass))
        return -1;
    s->logged_in = 1;
    return 0;
}
// ruleid: c-audit-login-keeps-session-number
static void on_login(struct mg_connection *c, struct mg_http_message *hm)
{
    if (check(hm))
        session_set_user(cookie_sid(hm), form_value(hm, "user"));
}
// ruleid: c-audit-login-keeps-session-number
int do_signin(struct client *cl, int uid)
{
    cl->user_id = uid;
    return 0;
}
// ok: c-audit-login-keeps-session-number
int login_ok(struct session *s, const char *user)
{
    session_regenerate(s);
    s->logged_in = 1;
    return 0;
}
// ok: c-audit-login-keeps-session-number
int touch(struct session *s)
{
    s->user_id = 0;
    return 0;
}
// ok: c-audit-login-keeps-session-number
int login_form(struct client *c)
{
    return render(c, "login");
}

// ruleid: c-change-by-cookie-without-csrf-token
int on_delete(struct MHD_Connection *c)
{
    const char *sid = MHD_lookup_connection_value(c, MHD_COOKIE_KIND, "sid");
    struct user *u = session_user(sid);
    if (!u)
        return deny(c);
    user_delete(u);
    return ok(c);
}

// ruleid: c-change-by-cookie-without-csrf-token
void on_transfer(struct conn *c, struct msg *m)
{
    struct session *s = session_from_request(m);
    if (s)
        transfer(s->user, m->to, m->amount);
}

// ruleid: c-change-by-cookie-without-csrf-token
int cgi_mail(void)
{
    const char *k = getenv("HTTP_COOKIE");
    struct user *u = user_of(k);
    return u ? update_email(u, form("mail")) : -1;
}

// ok: c-change-by-cookie-without-csrf-token
int good(struct conn *c, struct msg *m)
{
    struct session *s = session_from_request(m);
    if (!s || !csrf_ok(s, m))
        return -1;
    return user_delete(s->user);
}

// ok: c-change-by-cookie-without-csrf-token
int shown(struct conn *c, struct msg *m)
{
    struct session *s = session_from_request(m);
    return s ? reply(c, s->name) : -1;
}

// ok: c-change-by-cookie-without-csrf-token
int by_key(struct conn *c, struct msg *m)
{
    if (!bearer_ok(m))
        return -1;
    return user_delete(m->user);
}

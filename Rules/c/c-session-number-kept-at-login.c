// ruleid: c-session-number-kept-at-login
int login(struct session *s, const char *u, const char *p)
{
    struct user *x = user_find(u);
    if (!x || !password_verify(x, p))
        return -1;
    s->user_id = x->id;
    return 0;
}

// ruleid: c-session-number-kept-at-login
void on_login(struct req *r)
{
    if (check_password(r->user, r->pass))
        session_set_user(r->sid, r->user);
}

// ruleid: c-session-number-kept-at-login
int sign_in(struct session *sess, const char *u, const char *p)
{
    if (!verify_credentials(u, p))
        return 0;
    sess->authenticated = 1;
    return 1;
}

// ok: c-session-number-kept-at-login
int good(struct session *s, const char *u, const char *p)
{
    if (!check_password(u, p))
        return -1;
    if (RAND_bytes(s->id, sizeof(s->id)) != 1)
        return -1;
    s->user_id = find(u);
    return 0;
}

// ok: c-session-number-kept-at-login
int other(const char *u, const char *p)
{
    if (!check_password(u, p))
        return -1;
    struct session *s = session_create(u);
    s->logged_in = 1;
    return 0;
}

// ok: c-session-number-kept-at-login
int third(struct session *s)
{
    s->user_id = 0;
    return 0;
}

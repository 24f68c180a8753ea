int session_login(struct session *s, const char *header)
{
    if (strncmp(header, "User ", 5) == 0) {
        snprintf(s->user, sizeof(s->user), "%s", header + 5);
        // ruleid: c-signed-in-without-any-check
        s->authenticated = 1;
        return 0;
    }
    return -1;
}

void on_hello(struct client *c, const struct hello *h)
{
    c->id = h->id;
    // ruleid: c-signed-in-without-any-check
    c->logged_in = true;
    greet(c);
}

int cmd_user(struct conn *c, char *arg)
{
    strlcpy(c->name, arg, sizeof c->name);
    if (c->name[0] == 0)
        return -1;
    // ruleid: c-signed-in-without-any-check
    c->is_authenticated = 1;
    return reply(c, "230 welcome");
}

int session_login2(struct session *s, const char *user, const char *pw)
{
    if (!check_password(user, pw))
        return -1;
    // ok: c-signed-in-without-any-check
    s->authenticated = 1;
    return 0;
}

void on_hello2(struct client *c, const struct hello *h)
{
    bool ok = hmac_equal(h->mac, c->expected);
    if (ok)
        // ok: c-signed-in-without-any-check
        c->logged_in = true;
}

void reset(struct client *c)
{
    // ok: c-signed-in-without-any-check
    c->logged_in = false;
}

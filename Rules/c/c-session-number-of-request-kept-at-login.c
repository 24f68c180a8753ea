static int post_login(struct http_req *req, struct http_resp *resp)
{
    const char *sid = http_cookie(req, "SID");
    struct session *s = session_find(sid);
    int uid = check_login(http_form(req, "user"), http_form(req, "pass"));
    if (uid < 0)
        return http_error(resp, 401);
    // ruleid: c-session-number-of-request-kept-at-login
    s->uid = uid;
    return http_redirect(resp, "/");
}

static void on_login(struct mg_connection *c, struct mg_http_message *hm)
{
    char sid[40] = "", user[32], pass[64];
    mg_http_get_var(&hm->query, "sid", sid, sizeof sid);
    mg_http_get_var(&hm->body, "user", user, sizeof user);
    mg_http_get_var(&hm->body, "pass", pass, sizeof pass);
    if (verify(user, pass)) {
        // ruleid: c-session-number-of-request-kept-at-login
        session_put(sid, user);
        mg_http_reply(c, 200, "", "welcome");
    }
}

int do_login(struct request *r, const char *user, const char *pw)
{
    struct session *sess = get_session(request_cookie(r, "session"));
    if (!authenticate(user, pw))
        return -1;
    // ruleid: c-session-number-of-request-kept-at-login
    sess->authenticated = 1;
    return 0;
}

static int post_login2(struct http_req *req, struct http_resp *resp)
{
    struct session *s = session_find(http_cookie(req, "SID"));
    int uid = check_login(http_form(req, "user"), http_form(req, "pass"));
    if (uid < 0)
        return http_error(resp, 401);
    session_regenerate(s);
    // ok: c-session-number-of-request-kept-at-login
    s->uid = uid;
    return http_redirect(resp, "/");
}

int do_login2(struct request *r, const char *user, const char *pw)
{
    if (!authenticate(user, pw))
        return -1;
    struct session *sess = session_new();
    // ok: c-session-number-of-request-kept-at-login
    sess->authenticated = 1;
    return 0;
}

int set_lang(struct request *r, const char *lang)
{
    struct session *sess = get_session(request_cookie(r, "session"));
    // ok: c-session-number-of-request-kept-at-login
    sess->lang = lang;
    return 0;
}

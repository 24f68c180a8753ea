// ruleid: c-audit-change-without-csrf-token
static void on_email(struct mg_connection *c, struct mg_http_message *hm)
{
    struct session *s = session_of(hm);
    update_email(s->user, form_value(hm, "email"));
}
// ruleid: c-audit-change-without-csrf-token
int handle_transfer(struct http_request *req)
{
    const char *sid = cookie_value(req, "sid");
    return transfer(user_by_sid(sid), req->to, req->amount);
}
// ruleid: c-audit-change-without-csrf-token
int api_delete_account(struct MHD_Connection *conn)
{
    struct user *u = session_user(conn);
    return account_delete(u);
}
// ok: c-audit-change-without-csrf-token
static void on_email_ok(struct mg_connection *c, struct mg_http_message *hm)
{
    struct session *s = session_of(hm);
    if (!csrf_ok(s, hm))
        return;
    update_email(s->user, form_value(hm, "email"));
}
// ok: c-audit-change-without-csrf-token
int handle_show(struct http_request *req)
{
    return show(cookie_value(req, "sid"));
}
// ok: c-audit-change-without-csrf-token
static int add(int a)
{
    return a + 1;
}

// ruleid: c-audit-action-without-authorisation
static void on_purge(struct mg_connection *c, struct mg_http_message *hm)
{
    struct user *u = session_user(hm);
    if (!u)
        return;
    purge_records();
}
// ruleid: c-audit-action-without-authorisation
int rpc_delete_user(struct rpc_ctx *ctx, const struct del_req *req)
{
    if (!ctx->authenticated)
        return RPC_EAUTH;
    return user_delete(req->id);
}
// ruleid: c-audit-action-without-authorisation
void handle_export(struct client *cl, struct request *req)
{
    if (!cl->logged_in)
        return;
    export_all(cl->fd);
}
// ok: c-audit-action-without-authorisation
static void on_purge_ok(struct mg_connection *c, struct mg_http_message *hm)
{
    struct user *u = session_user(hm);
    if (!u || !u->is_admin)
        return;
    purge_records();
}
// ok: c-audit-action-without-authorisation
int handle_own(struct client *cl, struct request *req)
{
    if (!cl->logged_in || cl->owner != req->owner)
        return -1;
    return note_delete(req->id);
}
// ok: c-audit-action-without-authorisation
static int add(int a, int b)
{
    return a + b;
}

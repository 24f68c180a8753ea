// ruleid: c-audit-action-without-authentication
void handle_command(int fd, struct request *req)
{
    switch (req->opcode) {
    case OP_DELETE: db_delete_user(req->user_id); break;
    }
}
// ruleid: c-audit-action-without-authentication
static void on_reboot(struct mg_connection *c, struct mg_http_message *hm)
{
    system_reboot();
    mg_http_reply(c, 200, "", "");
}
// ruleid: c-audit-action-without-authentication
int rpc_set_config(struct rpc_request *r)
{
    config_apply(r->key, r->value);
    return config_save();
}
// ok: c-audit-action-without-authentication
static void on_reboot_ok(struct mg_connection *c, struct mg_http_message *hm)
{
    if (!session_valid(hm))
        return;
    system_reboot();
}
// ok: c-audit-action-without-authentication
static int sum(int a, int b)
{
    return a + b;
}
// ok: c-audit-action-without-authentication
void handle_status(int fd, struct request *req)
{
    send_status(fd);
}

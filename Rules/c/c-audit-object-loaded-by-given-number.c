// ruleid: c-audit-object-loaded-by-given-number
int handle_cancel(struct client *cl, const struct cancel_req *req)
{
    struct booking *b = booking_get(req->booking_id);
    booking_cancel(b);
    return send_ok(cl);
}
// ruleid: c-audit-object-loaded-by-given-number
static void on_invoice(struct mg_connection *c, struct mg_http_message *hm)
{
    int id = query_int(hm, "id");
    send_invoice(c, invoice_find(id));
}
// ruleid: c-audit-object-loaded-by-given-number
int rpc_read_mail(struct rpc_request *r)
{
    return mail_load(r->mail_id);
}
// ok: c-audit-object-loaded-by-given-number
int handle_mine(struct client *cl, const struct cancel_req *req)
{
    struct booking *b = booking_get(req->booking_id);
    if (b->owner != cl->uid)
        return -1;
    return booking_cancel(b);
}
// ok: c-audit-object-loaded-by-given-number
static int add(int id)
{
    return id + 1;
}
// ok: c-audit-object-loaded-by-given-number
void handle_status(int fd, struct request *req)
{
    send_status(fd);
}

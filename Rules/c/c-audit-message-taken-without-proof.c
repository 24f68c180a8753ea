// ruleid: c-audit-message-taken-without-proof
int handle_dns_reply(int sock, struct q *q)
{
    recvfrom(sock, buf, sizeof(buf), 0, NULL, NULL);
    return cache_store(q->name, buf);
}
// ruleid: c-audit-message-taken-without-proof
void on_payment(struct req *req)
{
    mark_paid(json_int(req->body, "order"));
}
// ruleid: c-audit-message-taken-without-proof
int current_user(struct req *req)
{
    return atoi(base64(cookie_value(req)));
}
// ok: c-audit-message-taken-without-proof
void on_payment_ok(struct req *req)
{
    if (!hmac_ok(req->body, header(req)))
        return;
    mark_paid(json_int(req->body, "order"));
}
// ok: c-audit-message-taken-without-proof
int show(int a)
{
    return a;
}
// ok: c-audit-message-taken-without-proof
int add(int a)
{
    return a;
}

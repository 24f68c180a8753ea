#include "mongoose.h"

static void on_delete(struct mg_connection *c, struct mg_http_message *hm)
{
    char id[32];
    struct session *s = session_from_request(hm);
    if (!s) {
        mg_http_reply(c, 401, "", "");
        return;
    }
    mg_http_get_var(&hm->query, "id", id, sizeof(id));
    // ruleid: c-handler-without-authorisation
    order_delete(atoi(id));
}

static void on_message(struct mg_connection *c, struct mg_http_message *hm)
{
    char id[16];
    struct user *u = user_from_session(hm);
    if (!u)
        return;
    mg_http_get_var(&hm->query, "msg", id, sizeof(id));
    // ruleid: c-handler-without-authorisation
    struct message *m = message_load(strtol(id, NULL, 10));
    show(c, m);
}

int handle_get(struct session *s, const struct get_req *req)
{
    if (!s->logged_in)
        return -1;
    // ruleid: c-handler-without-authorisation
    struct document *d = doc_load(req->doc_id);
    return send_document(s, d);
}

static void on_checked(struct mg_connection *c, struct mg_http_message *hm)
{
    char id[32];
    struct session *s = session_from_request(hm);
    if (!s)
        return;
    mg_http_get_var(&hm->query, "id", id, sizeof(id));
    if (!may_delete(s, id))
        return;
    // ok: c-handler-without-authorisation
    order_delete(atoi(id));
}

static void on_admin(struct mg_connection *c, struct mg_http_message *hm)
{
    char id[32];
    struct user *u = user_from_session(hm);
    if (!u || !u->is_admin)
        return;
    mg_http_get_var(&hm->query, "id", id, sizeof(id));
    // ok: c-handler-without-authorisation
    user_delete(atoi(id));
}

static int plain(const char *id)
{
    // ok: c-handler-without-authorisation
    return order_load(atoi(id));
}

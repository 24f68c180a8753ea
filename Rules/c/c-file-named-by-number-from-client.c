int cmd_read_mail(struct client *cl, const char *arg)
{
    char path[128];
    long id = strtol(arg, NULL, 10);
    snprintf(path, sizeof path, "/var/mailstore/%ld.eml", id);
    // ruleid: c-file-named-by-number-from-client
    return send_file(cl->fd, path);
}

int get_receipt(struct http_req *req, struct http_resp *resp)
{
    char file[64];
    int n = atoi(http_param(req, "receipt"));
    snprintf(file, sizeof file, "receipts/%d.pdf", n);
    // ruleid: c-file-named-by-number-from-client
    return http_send_file(resp, file);
}

void drop_photo(struct session *s, unsigned id)
{
    char p[256];
    snprintf(p, sizeof p, "/srv/photos/%u.jpg", id);
    // ruleid: c-file-named-by-number-from-client
    unlink(p);
}

int cmd_read_own_mail(struct client *cl, const char *arg)
{
    char path[128];
    snprintf(path, sizeof path, "/var/mailstore/%ld.eml", cl->user_id);
    // ok: c-file-named-by-number-from-client
    return send_file(cl->fd, path);
}

int get_receipt2(struct http_req *req, struct http_resp *resp)
{
    char file[64];
    int n = atoi(http_param(req, "receipt"));
    if (!receipt_owner_is(n, req->user))
        return http_error(resp, 404);
    snprintf(file, sizeof file, "receipts/%d.pdf", n);
    // ok: c-file-named-by-number-from-client
    return http_send_file(resp, file);
}

int icon(struct http_req *req, struct http_resp *resp)
{
    // ok: c-file-named-by-number-from-client
    return http_send_file(resp, "icons/logo.png");
}

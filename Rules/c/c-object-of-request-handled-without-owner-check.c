int handle_delete_post(struct http_req *req, struct http_resp *resp)
{
    struct session *s = session_get(req);
    if (!s)
        return http_error(resp, 401);
    int id = atoi(http_param(req, "id"));
    // ruleid: c-object-of-request-handled-without-owner-check
    db_delete_post(id);
    return http_redirect(resp, "/posts");
}

int view_invoice(struct http_req *req, struct http_resp *resp)
{
    struct invoice inv;
    // ruleid: c-object-of-request-handled-without-owner-check
    if (db_load_invoice(atol(http_param(req, "id")), &inv) != 0)
        return http_error(resp, 404);
    return render_invoice(resp, &inv);
}

int change_mail(struct request *req)
{
    const char *user = request_form_value(req, "user");
    // ruleid: c-object-of-request-handled-without-owner-check
    return store_set_mail(user, request_form_value(req, "mail"));
}

int delete_own_post(struct http_req *req, struct http_resp *resp)
{
    struct session *s = session_get(req);
    int id = atoi(http_param(req, "id"));
    if (!user_may_delete(s, id))
        return http_error(resp, 403);
    // ok: c-object-of-request-handled-without-owner-check
    db_delete_post(id);
    return http_redirect(resp, "/posts");
}

int view_own_invoice(struct http_req *req, struct http_resp *resp)
{
    struct session *s = session_get(req);
    struct invoice inv;
    // ok: c-object-of-request-handled-without-owner-check
    if (db_load_invoice_of(atol(http_param(req, "id")), s->user_id, &inv) != 0)
        return http_error(resp, 404);
    return render_invoice(resp, &inv);
}

int first_page(struct http_req *req, struct http_resp *resp)
{
    struct page page;
    // ok: c-object-of-request-handled-without-owner-check
    db_load_page(1, &page);
    return render_page(resp, &page);
}

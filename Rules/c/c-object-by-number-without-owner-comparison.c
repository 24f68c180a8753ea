int handle_cancel(struct client *cl, const struct cancel_req *req)
{
    if (!cl->authenticated)
        return send_err(cl, E_LOGIN);
    // ruleid: c-object-by-number-without-owner-comparison
    struct booking *b = booking_get(req->booking_id);
    if (!b)
        return send_err(cl, E_NOENT);
    booking_cancel(b);
    return send_ok(cl);
}

int show_invoice(struct session *s, sqlite3 *db, int invoice_id)
{
    sqlite3_stmt *st;
    // ruleid: c-object-by-number-without-owner-comparison
    if (sqlite3_prepare_v2(db, "SELECT total, address FROM invoices WHERE id=?", -1, &st, NULL) != SQLITE_OK)
        return -1;
    sqlite3_bind_int(st, 1, invoice_id);
    if (sqlite3_step(st) == SQLITE_ROW)
        send_invoice(s->fd, st);
    sqlite3_finalize(st);
    return 0;
}

int get_note(struct http_request *req, struct store *db)
{
    long id = query_long(req, "id");
    // ruleid: c-object-by-number-without-owner-comparison
    struct note *n = find_note(db, id);
    if (n == NULL)
        return respond(req, 404);
    return respond_text(req, n->text);
}

int handle_cancel2(struct client *cl, const struct cancel_req *req)
{
    // ok: c-object-by-number-without-owner-comparison
    struct booking *b = booking_get(req->booking_id);
    if (!b || b->owner != cl->uid)
        return send_err(cl, E_NOENT);
    booking_cancel(b);
    return send_ok(cl);
}

int show_invoice2(struct session *s, sqlite3 *db, int invoice_id)
{
    sqlite3_stmt *st;
    // ok: c-object-by-number-without-owner-comparison
    sqlite3_prepare_v2(db, "SELECT total FROM invoices WHERE id=? AND user_id=?", -1, &st, NULL);
    sqlite3_bind_int(st, 1, invoice_id);
    sqlite3_bind_int(st, 2, s->user_id);
    return send_invoice(s->fd, st);
}

int get_note2(struct http_request *req, struct store *db)
{
    // ok: c-object-by-number-without-owner-comparison
    struct note *n = find_note(db, req->id);
    if (!may_read(req->user, n))
        return respond(req, 404);
    return respond_text(req, n->text);
}

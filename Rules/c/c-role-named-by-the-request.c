static int can_edit(struct mg_http_message *hm)
{
    struct mg_str *role = mg_http_get_header(hm, "X-User-Role");
    if (role == NULL)
        return 0;
    // ruleid: c-role-named-by-the-request
    return mg_strcmp(*role, mg_str("editor")) == 0;
}

static enum MHD_Result admin_page(struct MHD_Connection *c)
{
    const char *role = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "role");
    // ruleid: c-role-named-by-the-request
    if (!role || strcmp(role, "admin") != 0)
        return reply_html(c, 403, "forbidden");
    return reply_html(c, 200, admin_html());
}

int is_local(struct request *req)
{
    const char *ip = request_header(req, "X-Forwarded-For");
    // ruleid: c-role-named-by-the-request
    return ip && strcmp(ip, "127.0.0.1") == 0;
}

void on_req(struct mg_connection *c, struct mg_http_message *hm)
{
    char admin[8] = "";
    mg_http_get_var(&hm->query, "is_admin", admin, sizeof admin);
    // ruleid: c-role-named-by-the-request
    if (atoi(admin))
        dump_all(c);
}

int can_edit2(struct session *s)
{
    // ok: c-role-named-by-the-request
    return strcmp(s->role, "editor") == 0;
}

int lang(struct request *req)
{
    const char *l = request_header(req, "Accept-Language");
    // ok: c-role-named-by-the-request
    return l && strcmp(l, "de") == 0;
}

int set_role(struct request *req)
{
    const char *role = request_form(req, "role");
    // ok: c-role-named-by-the-request
    return store_role(role);
}

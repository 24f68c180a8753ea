int rpc_set_user_role(struct rpc_ctx *ctx, const struct set_role_req *req)
{
    if (!ctx->authenticated)
        return RPC_EAUTH;
    struct user *u = user_find(req->user_id);
    if (!u)
        return RPC_ENOENT;
    // ruleid: c-right-not-checked-after-login
    u->role = req->role;
    return user_save(u);
}

int dispatch(struct client *cl, const char *cmd, const char *arg)
{
    if (!cl->logged_in)
        return reply(cl, "530 login first");
    if (strcmp(cmd, "KICK") == 0)
        // ruleid: c-right-not-checked-after-login
        return kick_user(arg);
    return reply(cl, "500 unknown");
}

int post_delete(struct http_req *req)
{
    struct session *s = session_get(req);
    if (!s)
        return http_error(req, 401);
    // ruleid: c-right-not-checked-after-login
    return db_delete_user(atoi(http_form(req, "id")));
}

int rpc_set_user_role2(struct rpc_ctx *ctx, const struct set_role_req *req)
{
    if (!ctx->authenticated)
        return RPC_EAUTH;
    if (!ctx->is_admin)
        return RPC_EPERM;
    struct user *u = user_find(req->user_id);
    // ok: c-right-not-checked-after-login
    u->role = req->role;
    return user_save(u);
}

int dispatch2(struct client *cl, const char *cmd, const char *arg)
{
    if (!cl->logged_in)
        return reply(cl, "530 login first");
    if (strcmp(cmd, "KICK") == 0) {
        if (!client_may_kick(cl, arg))
            return reply(cl, "550 no");
        // ok: c-right-not-checked-after-login
        return kick_user(arg);
    }
    return reply(cl, "500 unknown");
}

int post_rename(struct http_req *req)
{
    struct session *s = session_get(req);
    if (!s)
        return http_error(req, 401);
    // ok: c-right-not-checked-after-login
    return db_set_name(s->user, http_form(req, "name"));
}

static int post_password(struct http_req *req, struct http_resp *resp)
{
    struct session *s = session_get(req);
    const char *new_pw = http_form(req, "new_password");
    if (!s)
        return http_error(resp, 401);
    // ruleid: c-new-password-set-without-old-one
    db_set_password(s->user_id, hash_pw(new_pw));
    return http_redirect(resp, "/profile");
}

int cmd_passwd(struct client *cl, const char *user, const char *new_pw)
{
    struct account *a = find_account(user);
    if (!a)
        return reply(cl, "404 no such user");
    // ruleid: c-new-password-set-without-old-one
    strlcpy(a->pw_hash, hash_password(new_pw), sizeof a->pw_hash);
    save_accounts();
    return reply(cl, "200 password changed");
}

int account_update(struct account *a, const char *new_password)
{
    if (strlen(new_password) < 12)
        return -1;
    // ruleid: c-new-password-set-without-old-one
    return store_password(a->id, new_password);
}

static int post_password2(struct http_req *req, struct http_resp *resp)
{
    struct session *s = session_get(req);
    const char *new_pw = http_form(req, "new_password");
    if (!s || !verify_password(s->user_id, http_form(req, "old_password")))
        return http_error(resp, 401);
    // ok: c-new-password-set-without-old-one
    db_set_password(s->user_id, hash_pw(new_pw));
    return http_redirect(resp, "/profile");
}

int cmd_passwd2(struct client *cl, const char *old, const char *new_pw)
{
    struct account *a = cl->account;
    if (crypto_pwhash_str_verify(a->pw_hash, old, strlen(old)) != 0)
        return reply(cl, "403");
    // ok: c-new-password-set-without-old-one
    strlcpy(a->pw_hash, hash_password(new_pw), sizeof a->pw_hash);
    return 0;
}

int reset_by_token(struct account *a, const char *token, const char *new_password)
{
    if (!token_valid(a, token))
        return -1;
    // ok: c-new-password-set-without-old-one
    return store_password(a->id, new_password);
}

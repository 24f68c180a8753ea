// ruleid: c-password-changed-without-old-one
void on_change_password(struct conn *c, struct msg *m)
{
    char pw[64];
    form_get(m, "new_password", pw, sizeof(pw));
    user_set_password(c->user, pw);
}

// ruleid: c-password-changed-without-old-one
int cmd_passwd(struct client *c, const char *arg)
{
    return account_store_hash(c->account, arg);
}

// ruleid: c-password-changed-without-old-one
int update_password(sqlite3 *db, int id, const char *h)
{
    sqlite3_stmt *st;
    sqlite3_prepare_v2(db, "UPDATE users SET pw_hash=? WHERE id=?", -1, &st, NULL);
    return run(st, h, id);
}

// ok: c-password-changed-without-old-one
int change_password(struct user *u, const char *old_pw, const char *new_pw)
{
    if (!verify(u, old_pw))
        return -1;
    return user_set_password(u, new_pw);
}

// ok: c-password-changed-without-old-one
int set_password(struct user *u, const char *token, const char *pw)
{
    if (!reset_token_ok(u, token))
        return -1;
    return user_set_password(u, pw);
}

// ok: c-password-changed-without-old-one
int create_user(const char *name, const char *pw)
{
    return user_set_password(user_new(name), pw);
}

// ruleid: c-audit-password-changed-without-old-one
int update_password(sqlite3 *db, int user_id, const char *password_hash)
{
    return store(db, user_id, password_hash);
}
// ruleid: c-audit-password-changed-without-old-one
int change_password(struct account *a, const char *new_password)
{
    a->password = crypt_it(new_password);
    return save(a);
}
// ruleid: c-audit-password-changed-without-old-one
void on_set_password(struct mg_connection *c, struct mg_http_message *hm)
{
    store_hash(session_user(hm), hash(form_value(hm, "password")));
}
// ok: c-audit-password-changed-without-old-one
int change_password_ok(struct account *a, const char *old, const char *new_password)
{
    if (!check_password(a, old))
        return -1;
    return store(a, new_password);
}
// ok: c-audit-password-changed-without-old-one
int update_name(struct account *a, const char *name)
{
    return store(a, name);
}
// ok: c-audit-password-changed-without-old-one
int show_password_form(struct client *c)
{
    return render(c, "form");
}

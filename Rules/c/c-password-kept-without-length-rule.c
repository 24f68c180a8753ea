static int register_account(struct mg_http_message *hm)
{
    char user[64], pass[64];
    mg_http_get_var(&hm->body, "user", user, sizeof user);
    mg_http_get_var(&hm->body, "pass", pass, sizeof pass);
    if (user[0] == 0 || pass[0] == 0)
        return -1;
    // ruleid: c-password-kept-without-length-rule
    return db_insert_user(user, hash_pw(pass));
}

static bool pin_acceptable(const char *pin)
{
    size_t n = strlen(pin);
    // ruleid: c-password-kept-without-length-rule
    if (n < 3)
        return false;
    return true;
}

int user_change_password(struct user *u, const char *password)
{
    // ruleid: c-password-kept-without-length-rule
    return crypto_pwhash_str(u->hash, password, strlen(password), OPS, MEM);
}

static int register_account2(const char *user, const char *pass)
{
    if (strlen(pass) < 12)
        return -1;
    // ok: c-password-kept-without-length-rule
    return db_insert_user(user, hash_pw(pass));
}

static bool pass_acceptable(const char *password)
{
    size_t n = strlen(password);
    // ok: c-password-kept-without-length-rule
    return n >= 12 && n < 200;
}

int user_change_password2(struct user *u, const char *password)
{
    if (!password_policy_ok(password))
        return -1;
    // ok: c-password-kept-without-length-rule
    return crypto_pwhash_str(u->hash, password, strlen(password), OPS, MEM);
}

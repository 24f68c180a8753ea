void call_api(CURL *h, const char *token)
{
    char auth[256];
    snprintf(auth, sizeof auth, "Authorization: Bearer %s", token);
    // ruleid: c-secret-formatted-and-logged
    fprintf(stderr, "[debug] header: %s\n", auth);
    use_header(h, auth);
}

int login(const char *user, const char *password)
{
    // ruleid: c-secret-formatted-and-logged
    syslog(LOG_INFO, "login of %s with %s", user, password);
    return check(user, password);
}

void configure(struct config *c)
{
    // ruleid: c-secret-formatted-and-logged
    log_debug("connecting with key %s", c->api_key);
}

void call_quietly(CURL *h, const char *token)
{
    char auth[256];
    snprintf(auth, sizeof auth, "Authorization: Bearer %s", token);
    // ok: c-secret-formatted-and-logged
    fprintf(stderr, "[debug] header of %zu bytes\n", strlen(auth));
    use_header(h, auth);
}

int login_of(const char *user, const char *password)
{
    // ok: c-secret-formatted-and-logged
    syslog(LOG_INFO, "login of %s", user);
    return check(user, password);
}

void tell(const char *host)
{
    // ok: c-secret-formatted-and-logged
    log_debug("connecting to %s", host);
}

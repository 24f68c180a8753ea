void on_auth(struct client *c, const char *user, const char *pass)
{
    // ruleid: c-secret-named-in-log-text
    log_msg(LOG_DEBUG, "auth attempt user=%s pass=%s", user, pass);
    // ruleid: c-secret-named-in-log-text
    syslog(LOG_INFO, "token: %s", c->token);
    // ruleid: c-secret-named-in-log-text
    log_debug("login %s with password '%s'", user, pass);
    // ok: c-secret-named-in-log-text
    log_msg(LOG_DEBUG, "auth attempt user=%s", user);
    // ok: c-secret-named-in-log-text
    syslog(LOG_INFO, "token accepted for %s", user);
    // ok: c-secret-named-in-log-text
    log_debug("password of %s changed", user);
}

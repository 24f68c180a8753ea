// ruleid: c-log-entry-with-uncleaned-text
void log_login(FILE *log, const char *user)
{
    fprintf(log, "login of %s\n", user);
}

// ruleid: c-log-entry-with-uncleaned-text
int audit(int fd, const char *action, const char *comment)
{
    return dprintf(fd, "%s: %s\n", action, comment);
}

// ruleid: c-log-entry-with-uncleaned-text
void access_log(const char *uri, const char *agent)
{
    syslog(LOG_INFO, "GET %s by %s", uri, agent);
}

// ok: c-log-entry-with-uncleaned-text
void log_good(FILE *log, const char *user)
{
    char c[64];
    escape_line(user, c, sizeof(c));
    fprintf(log, "login of %s\n", c);
}

// ok: c-log-entry-with-uncleaned-text
void log_number(FILE *log, const char *user, int n)
{
    fprintf(log, "number %d\n", n);
}

// ok: c-log-entry-with-uncleaned-text
void show(FILE *out, const char *user)
{
    fprintf(out, "hello %s\n", user);
}

#include <stdio.h>
#include <stdlib.h>
#include <syslog.h>

static void visit(struct mg_connection *c, struct mg_http_message *hm)
{
    char ref[256] = "";
    mg_http_get_var(&hm->query, "ref", ref, sizeof(ref));
    // ruleid: c-request-value-in-log
    syslog(LOG_INFO, "visit from %s", ref);
}

void cgi_visit(FILE *access_log)
{
    const char *agent = getenv("HTTP_USER_AGENT");
    // ruleid: c-request-value-in-log
    fprintf(access_log, "agent=%s\n", agent);
}

void client(int fd)
{
    char user[64];
    recv(fd, user, sizeof user, 0);
    // ruleid: c-request-value-in-log
    log_warn("login of %s failed", user);
}

void cleaned(FILE *access_log)
{
    const char *agent = getenv("HTTP_USER_AGENT");
    // ok: c-request-value-in-log
    fprintf(access_log, "agent=%s\n", escape_line(agent));
    // ok: c-request-value-in-log
    syslog(LOG_INFO, "length %d", atoi(getenv("CONTENT_LENGTH")));
    // ok: c-request-value-in-log
    syslog(LOG_INFO, "started %s", getenv("HOME"));
}

#include <stdio.h>
#include <syslog.h>
#include <time.h>

void failed(FILE *log, const char *username, const char *ip)
{
    // ruleid: c-user-name-in-log
    fprintf(log, "%ld login failed user=%s ip=%s\n", (long)time(NULL), username, ip);
}

void denied(const char *user)
{
    // ruleid: c-user-name-in-log
    syslog(LOG_WARNING, "access denied for user %s", user);
}

void request(FILE *access_log, const char *uri)
{
    // ruleid: c-user-name-in-log
    fprintf(access_log, "request %s\n", uri);
}

void fine(FILE *log, const char *username, int uid)
{
    // ok: c-user-name-in-log
    fprintf(log, "login failed uid=%d\n", uid);
    // ok: c-user-name-in-log
    fprintf(log, "login failed user=%s\n", escape_log(username));
    // ok: c-user-name-in-log
    printf("user %s\n", username);
    if (!valid_name(username))
        return;
    // ok: c-user-name-in-log
    syslog(LOG_INFO, "user %s", username);
}

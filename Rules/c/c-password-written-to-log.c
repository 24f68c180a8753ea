#include <stdio.h>
#include <syslog.h>

int login(const char *user, const char *password)
{
    // ruleid: c-password-written-to-log
    syslog(LOG_INFO, "login attempt user=%s password=%s", user, password);
    return check(user, password);
}

void connect_db(struct config *cfg)
{
    // ruleid: c-password-written-to-log
    printf("connecting with %s/%s\n", cfg->user, cfg->db_password);
}

void save(FILE *log, const char *api_key)
{
    // ruleid: c-password-written-to-log
    fprintf(log, "using key %s\n", api_key);
}

int good(const char *user, const char *password, int password_len)
{
    // ok: c-password-written-to-log
    syslog(LOG_INFO, "login attempt user=%s", user);
    // ok: c-password-written-to-log
    printf("password has %d characters\n", password_len);
    // ok: c-password-written-to-log
    fprintf(stderr, "wrong password for %s\n", user);
    // ok: c-password-written-to-log
    return check(user, password);
}

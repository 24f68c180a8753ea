#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int compress(const char *file)
{
    char cmd[300];
    sprintf(cmd, "gzip %s", file);
    // ruleid: c-shell-command-from-variable
    return system(cmd);
}

FILE *whois(struct query *q)
{
    char *cmd = NULL;
    if (asprintf(&cmd, "whois '%s' 2>&1", q->domain) < 0)
        return NULL;
    // ruleid: c-shell-command-from-variable
    return popen(cmd, "r");
}

void mail(const char *to)
{
    char line[200];
    strcpy(line, "mail -s hello ");
    strcat(line, to);
    // ruleid: c-shell-command-from-variable
    system(line);
}

int run(const char *user_input)
{
    // ruleid: c-shell-command-from-variable
    return system(user_input);
}

int good(int pid, const char *file, char *log)
{
    char cmd[64];
    snprintf(cmd, sizeof cmd, "kill -9 %d", pid);
    // ok: c-shell-command-from-variable
    system(cmd);
    char msg[100];
    sprintf(msg, "gzip %s", file);
    puts(msg);
    // ok: c-shell-command-from-variable
    system("sync");
    snprintf(cmd, sizeof cmd, "%s -q", DAEMON_PATH);
    // ok: c-shell-command-from-variable
    return system(cmd);
}

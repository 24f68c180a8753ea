#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

int main(int argc, char **argv)
{
    char cmd[256];
    if (argc < 2)
        return 1;
    // ruleid: c-command-injection
    snprintf(cmd, sizeof cmd, "cat %s", argv[1]);
    return system(cmd);
}

void serve(int fd)
{
    char req[512];
    char line[600] = "ping -c1 ";
    ssize_t n = recv(fd, req, sizeof req - 1, 0);
    if (n <= 0)
        return;
    req[n] = 0;
    // ruleid: c-command-injection
    strcat(line, req);
    FILE *p = popen(line, "r");
    pclose(p);
}

void cgi(void)
{
    char *q = getenv("QUERY_STRING");
    // ruleid: c-command-injection
    system(q);
}

void ask(void)
{
    char host[64], cmd[128];
    printf("host? ");
    fgets(host, sizeof host, stdin);
    // ruleid: c-command-injection
    sprintf(cmd, "nslookup %s", host);
    system(cmd);
}

int good(int argc, char **argv)
{
    char cmd[64];
    char host[64];
    fgets(host, sizeof host, stdin);
    snprintf(cmd, sizeof cmd, "kill %d", atoi(host));
    // ok: c-command-injection
    system(cmd);
    // ok: c-command-injection
    system("ls -l");
    // ok: c-command-injection
    execl("/bin/ping", "ping", "-c1", host, (char *)0);
    const char *editor = "vi";
    // ok: c-command-injection
    return system(editor);
}

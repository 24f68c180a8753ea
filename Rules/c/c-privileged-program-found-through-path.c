#include <stdlib.h>
#include <unistd.h>

int rotate(void)
{
    if (geteuid() != 0)
        return -1;
    // ruleid: c-privileged-program-found-through-path
    return system("logrotate /etc/logrotate.conf");
}

void helper(void)
{
    setuid(0);
    // ruleid: c-privileged-program-found-through-path
    execlp("net-helper", "net-helper", (char *)NULL);
}

int firewall(void)
{
    if (setuid(0) != 0)
        return 1;
    // ruleid: c-privileged-program-found-through-path
    FILE *p = popen("iptables -L", "r");
    return p == NULL;
}

int fine(void)
{
    if (geteuid() != 0)
        return -1;
    // ok: c-privileged-program-found-through-path
    system("/usr/sbin/logrotate /etc/logrotate.conf");
    setenv("PATH", "/usr/sbin:/usr/bin", 1);
    // ok: c-privileged-program-found-through-path
    return system("logrotate /etc/logrotate.conf");
}

int plain(void)
{
    // ok: c-privileged-program-found-through-path
    return system("ls -l");
}

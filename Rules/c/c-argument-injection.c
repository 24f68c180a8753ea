#include <unistd.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(int argc, char **argv)
{
    // ruleid: c-argument-injection
    execlp("git", "git", "clone", argv[1], (char *)NULL);
    return 1;
}

void archive(int fd)
{
    char name[256];
    recv(fd, name, sizeof name, 0);
    // ruleid: c-argument-injection
    execl("/bin/tar", "tar", "cf", "out.tar", name, NULL);
}

void cgi(void)
{
    // ruleid: c-argument-injection
    execl("/usr/bin/find", "find", getenv("QUERY_STRING"), NULL);
}

int good(int fd, char **names)
{
    char name[256];
    recv(fd, name, sizeof name, 0);
    // ok: c-argument-injection
    execl("/bin/tar", "tar", "cf", "out.tar", "--", name, NULL);
    // ok: c-argument-injection
    execlp("git", "git", "status", (char *)NULL);
    // ok: c-argument-injection
    return execl("/usr/bin/myviewer", "myviewer", name, NULL);
}

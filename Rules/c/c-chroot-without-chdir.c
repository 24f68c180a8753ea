#include <unistd.h>
#include <stdlib.h>

void jail(const char *dir)
{
    // ruleid: c-chroot-without-chdir
    if (chroot(dir) != 0)
        exit(1);
    setuid(1000);
}

int enter(struct conf *c)
{
    // ruleid: c-chroot-without-chdir
    int rc = chroot(c->root);
    return rc;
}

void serve(void)
{
    // ruleid: c-chroot-without-chdir
    chroot("/var/empty");
    open_files("data.txt");
}

int good(const char *dir)
{
    // ok: c-chroot-without-chdir
    if (chroot(dir) != 0 || chdir("/") != 0)
        return -1;
    return 0;
}

void good2(const char *dir)
{
    if (chdir(dir) != 0)
        exit(1);
    // ok: c-chroot-without-chdir
    if (chroot(".") != 0)
        exit(1);
}

void good3(const char *dir)
{
    // ok: c-chroot-without-chdir
    if (chroot(dir) < 0)
        exit(1);
    chdir("/");
}

void jail_wrapped(const char *path)
{
    // ok: c-chroot-without-chdir
    if (chroot(path))
        fatal("chroot");
    if (platform_chdir("/"))
        fatal("cd");
}

int Chroot(const char *path)
{
    // ok: c-chroot-without-chdir
    int result = chroot(path);
    return result;
}

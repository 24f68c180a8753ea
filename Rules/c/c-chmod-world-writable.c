#include <sys/stat.h>
#include <fcntl.h>

void publish(const char *path, int fd)
{
    // ruleid: c-chmod-world-writable
    chmod(path, 0777);
    // ruleid: c-chmod-world-writable
    if (fchmod(fd, 0666) < 0)
        perror("fchmod");
    // ruleid: c-chmod-world-writable
    chmod(path, S_IRUSR | S_IWUSR | S_IWOTH);
}

int make_spool(const char *dir)
{
    // ruleid: c-chmod-world-writable
    umask(0);
    return mkdir(dir, 0777);
}

void restrict_file(const char *path, int fd, mode_t mode)
{
    // ok: c-chmod-world-writable
    chmod(path, 0600);
    // ok: c-chmod-world-writable
    chmod(path, 0755);
    // ok: c-chmod-world-writable
    fchmod(fd, S_IRUSR | S_IWUSR | S_IRGRP);
    // ok: c-chmod-world-writable
    chmod(path, mode);
    // ok: c-chmod-world-writable
    umask(077);
    // ok: c-chmod-world-writable
    mode_t old = umask(0);
    umask(old);
}

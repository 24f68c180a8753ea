#include <unistd.h>
#include <stdio.h>
#include <fcntl.h>
#include <sys/stat.h>

int append(const char *path)
{
    // ruleid: c-check-then-use-of-path
    if (access(path, W_OK) == 0) {
        int fd = open(path, O_WRONLY | O_APPEND);
        return fd;
    }
    return -1;
}

FILE *create(const char *name)
{
    struct stat st;
    // ruleid: c-check-then-use-of-path
    if (stat(name, &st) == 0)
        return NULL;
    return fopen(name, "w");
}

int own(const char *path, uid_t u)
{
    struct stat st;
    // ruleid: c-check-then-use-of-path
    if (lstat(path, &st) < 0 || S_ISLNK(st.st_mode))
        return -1;
    chown(path, u, -1);
    return 0;
}

int good(const char *path, const char *other)
{
    struct stat st;
    // ok: c-check-then-use-of-path
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (fd < 0 || fstat(fd, &st) < 0)
        return -1;
    // ok: c-check-then-use-of-path
    if (access(path, F_OK) == 0)
        puts("there");
    // ok: c-check-then-use-of-path
    if (access(path, R_OK) < 0)
        return -1;
    return open(other, O_RDONLY);
}

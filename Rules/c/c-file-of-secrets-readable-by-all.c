#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

int write_private_key(const char *path)
{
    // ruleid: c-file-of-secrets-readable-by-all
    return chmod(path, 0644);
}

int publish(void)
{
    // ruleid: c-file-of-secrets-readable-by-all
    return shm_open("/signing_key", O_CREAT | O_RDWR, 0666);
}

int store(void)
{
    // ruleid: c-file-of-secrets-readable-by-all
    return open("/etc/app/api_token", O_WRONLY | O_CREAT, 0644);
}

int fine(const char *path)
{
    // ok: c-file-of-secrets-readable-by-all
    chmod(path, 0644);
    // ok: c-file-of-secrets-readable-by-all
    shm_open("/queue", O_CREAT | O_RDWR, 0600);
    // ok: c-file-of-secrets-readable-by-all
    return open("/etc/app/api_token", O_WRONLY | O_CREAT, 0600);
}

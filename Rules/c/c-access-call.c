#include <fcntl.h>
#include <unistd.h>

int readable(const char *path)
{
    // ruleid: c-access-call
    return access(path, R_OK) == 0;
}

int load(const char *path)
{
    // ruleid: c-access-call
    if (euidaccess(path, R_OK) != 0)
        return -1;
    // ok: c-access-call
    return open(path, O_RDONLY);
}

int in_folder(int folder, const char *name)
{
    // ruleid: c-access-call
    return faccessat(folder, name, F_OK, 0);
}

int load_at_once(const char *path)
{
    // ok: c-access-call
    int file = open(path, O_RDONLY | O_NOFOLLOW);
    if (file < 0)
        return -1;
    return file;
}

int allowed(struct policy *policy, const char *path)
{
    // ok: c-access-call
    return policy->access(path, R_OK);
}

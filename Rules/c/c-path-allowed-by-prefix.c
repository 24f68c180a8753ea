#include <string.h>

int check_path_access(const struct user *u, const char *path)
{
    // ruleid: c-path-allowed-by-prefix
    return strncmp(path, u->home, strlen(u->home)) == 0;
}

int is_allowed(const char *uri)
{
    // ruleid: c-path-allowed-by-prefix
    if (strstr(uri, "/public") != NULL)
        return 1;
    return 0;
}

int may_read(const char *base, const char *filename)
{
    // ruleid: c-path-allowed-by-prefix
    if (strncmp(filename, base, strlen(base)) != 0)
        return 0;
    return 1;
}

int is_safe(const char *path, const char *base, char *full)
{
    if (realpath(path, full) == NULL)
        return 0;
    // ok: c-path-allowed-by-prefix
    return strncmp(path, base, strlen(base)) == 0;
}

int is_command(const char *line, const char *word)
{
    // ok: c-path-allowed-by-prefix
    return strncmp(line, word, strlen(word)) == 0;
}

void print(const char *path)
{
    // ok: c-path-allowed-by-prefix
    if (strstr(path, "/tmp"))
        return;
}

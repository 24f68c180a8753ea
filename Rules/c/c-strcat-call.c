#include <stdio.h>
#include <string.h>
#include <wchar.h>

void add_suffix(char *name, const char *suffix)
{
    // ruleid: c-strcat-call
    strcat(name, suffix);
}

void path_of(char *path, const char *folder, const char *file)
{
    snprintf(path, 256, "%s", folder);
    // ok: c-strcat-call
    strcat(path, "/");
    // ruleid: c-strcat-call
    strcat(path, file);
}

void add_wide(wchar_t *text, const wchar_t *more)
{
    // ruleid: c-strcat-call
    wcscat(text, more);
}

size_t add_bounded(char *text, size_t size, const char *more)
{
    size_t used = strlen(text);
    // ok: c-strcat-call
    snprintf(text + used, size - used, "%s", more);
    // ok: c-strcat-call
    return strlcat(text, more, size);
}

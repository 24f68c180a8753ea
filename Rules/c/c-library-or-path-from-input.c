#include <dlfcn.h>
#include <stdlib.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    // ruleid: c-library-or-path-from-input
    void *h = dlopen(argv[1], RTLD_NOW);
    return h == NULL;
}

void *plugin(void)
{
    char path[256];
    char *dir = getenv("PLUGIN_DIR");
    // ruleid: c-library-or-path-from-input
    snprintf(path, sizeof path, "%s/plugin.so", dir);
    return dlopen(path, RTLD_LAZY);
}

void tools(void)
{
    // ruleid: c-library-or-path-from-input
    setenv("PATH", ".:/usr/bin", 1);
    run();
}

void *good(const char *installed)
{
    // ok: c-library-or-path-from-input
    setenv("PATH", "/usr/bin:/bin", 1);
    // ok: c-library-or-path-from-input
    void *h = dlopen("/usr/lib/app/plugin.so", RTLD_NOW);
    // ok: c-library-or-path-from-input
    return h ? h : dlopen(installed, RTLD_NOW);
}

#include <dlfcn.h>

int call(const char *name, const char *arg)
{
    void *self = dlopen(NULL, RTLD_NOW);
    // ruleid: c-symbol-name-from-variable
    int (*fn)(const char *) = (int (*)(const char *))dlsym(self, name);
    return fn ? fn(arg) : -1;
}

int rpc(int sock)
{
    char method[64];
    if (read_field(sock, method, sizeof(method)) < 0)
        return -1;
    // ruleid: c-symbol-name-from-variable
    rpc_fn fn = (rpc_fn)dlsym(RTLD_DEFAULT, method);
    return fn ? fn(sock) : -1;
}

int main(int argc, char **argv)
{
    // ruleid: c-symbol-name-from-variable
    void (*run)(void) = (void (*)(void))dlsym(RTLD_DEFAULT, argv[1]);
    run();
    return 0;
}

void fine(void *lib)
{
    // ok: c-symbol-name-from-variable
    init_fn a = (init_fn)dlsym(lib, "plugin_init");
    // ok: c-symbol-name-from-variable
    init_fn b = (init_fn)dlsym(RTLD_DEFAULT, "malloc");
    // ok: c-symbol-name-from-variable
    init_fn c = (init_fn)dlsym(lib, INIT_SYMBOL);
}

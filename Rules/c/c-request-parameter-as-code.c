void *a(struct http *h)
{
    // ruleid: c-request-parameter-as-code
    return dlopen(http_param(h, "module"), RTLD_NOW);
}
int b(lua_State *L, struct MHD_Connection *c)
{
    const char *s = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "code");
    // ruleid: c-request-parameter-as-code
    return luaL_dostring(L, s);
}
void *d(struct http *h, void *lib)
{
    char fn[64];
    snprintf(fn, sizeof(fn), "cmd_%s", http_param(h, "cmd"));
    // ruleid: c-request-parameter-as-code
    return dlsym(lib, fn);
}
void *e(struct http *h)
{
    // ok: c-request-parameter-as-code
    return dlopen("/usr/lib/app/a.so", RTLD_NOW);
}
int f(lua_State *L)
{
    // ok: c-request-parameter-as-code
    return luaL_dostring(L, "return 1");
}
void *g(struct http *h)
{
    const char *m = http_param(h, "module");
    if (!module_is_known(m))
        return NULL;
    // ok: c-request-parameter-as-code
    return dlopen(m, RTLD_NOW);
}

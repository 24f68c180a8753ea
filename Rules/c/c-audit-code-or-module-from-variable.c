void *load(const char *name)
{
    // ruleid: c-audit-code-or-module-from-variable
    return dlopen(name, RTLD_NOW);
}
int run(lua_State *L, struct req *req)
{
    // ruleid: c-audit-code-or-module-from-variable
    return luaL_dostring(L, req->script);
}
void *sym(void *h, const char *fn)
{
    // ruleid: c-audit-code-or-module-from-variable
    return dlsym(h, fn);
}
void *load_fixed(void)
{
    // ok: c-audit-code-or-module-from-variable
    return dlopen("/usr/lib/app/codec.so", RTLD_NOW);
}
void *load_checked(const char *name)
{
    if (!plugin_is_allowed(name))
        return NULL;
    // ok: c-audit-code-or-module-from-variable
    return dlopen(name, RTLD_NOW);
}
int run_file(lua_State *L)
{
    // ok: c-audit-code-or-module-from-variable
    return luaL_dofile(L, "/usr/share/app/init.lua");
}

void f(lua_State *L, const char *s)
{
    // ruleid: c-audit-code-made-at-run-time
    system("cc -shared -o a.so a.c");
    // ruleid: c-audit-code-made-at-run-time
    luaL_dostring(L, s);
    // ruleid: c-audit-code-made-at-run-time
    PyRun_SimpleString(s);
    // ok: c-audit-code-made-at-run-time
    system("sync");
    // ok: c-audit-code-made-at-run-time
    lua_close(L);
    // ok: c-audit-code-made-at-run-time
    show(s);
}

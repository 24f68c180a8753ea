#include <lauxlib.h>
#include <Python.h>

double formula(lua_State *L, const char *text)
{
    char chunk[512];
    snprintf(chunk, sizeof(chunk), "return %s", text);
    // ruleid: c-script-text-not-literal
    luaL_dostring(L, chunk);
    return lua_tonumber(L, -1);
}

int plugin(int fd)
{
    char body[4096];
    recv(fd, body, sizeof(body) - 1, 0);
    // ruleid: c-script-text-not-literal
    return PyRun_SimpleString(body);
}

int tcl(Tcl_Interp *ip, const char *line)
{
    // ruleid: c-script-text-not-literal
    return Tcl_Eval(ip, line);
}

int fine(lua_State *L)
{
    const char *hello = "print('hello')";
    // ok: c-script-text-not-literal
    luaL_dostring(L, "x = 1");
    // ok: c-script-text-not-literal
    luaL_dostring(L, hello);
    // ok: c-script-text-not-literal
    return luaL_dostring(L, BOOT_SCRIPT);
}

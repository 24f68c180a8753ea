#include <dlfcn.h>
#include <stdlib.h>
#include <windows.h>

void *theme(void)
{
    // ruleid: c-library-loaded-by-bare-name
    return dlopen("./libtheme.so", RTLD_LAZY);
}

HMODULE codec(void)
{
    // ruleid: c-library-loaded-by-bare-name
    return LoadLibraryA("audiocodec.dll");
}

void path(void)
{
    // ruleid: c-library-loaded-by-bare-name
    setenv("PATH", ".:/usr/bin", 1);
}

void *fine(void)
{
    // ok: c-library-loaded-by-bare-name
    LoadLibraryExW(L"helper.dll", NULL, LOAD_LIBRARY_SEARCH_SYSTEM32);
    // ok: c-library-loaded-by-bare-name
    setenv("PATH", "/usr/bin:/bin", 1);
    // ok: c-library-loaded-by-bare-name
    LoadLibraryA("C:\\Program Files\\App\\codec.dll");
    // ok: c-library-loaded-by-bare-name
    return dlopen("/usr/lib/app/libtheme.so", RTLD_LAZY);
}

#include <stdlib.h>
#include <string.h>

int is_admin(void)
{
    const char *role = getenv("USER_ROLE");
    // ruleid: c-environment-decides-access
    return role && strcmp(role, "admin") == 0;
}

void page(void)
{
    char *cookie = getenv("HTTP_COOKIE");
    // ruleid: c-environment-decides-access
    if (cookie != NULL && strstr(cookie, "authenticated=1"))
        show_account();
}

int allowed(void)
{
    // ruleid: c-environment-decides-access
    if (getenv("SKIP_AUTH"))
        return 1;
    return ask_password();
}

int good(void)
{
    // ok: c-environment-decides-access
    if (getuid() == 0)
        return 1;
    const char *lang = getenv("LANG");
    // ok: c-environment-decides-access
    if (lang && strcmp(lang, "C") == 0)
        return 2;
    // ok: c-environment-decides-access
    if (getenv("NO_COLOR"))
        return 3;
    return 0;
}

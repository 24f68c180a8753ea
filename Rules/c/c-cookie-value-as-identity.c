#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>

int current_user(void)
{
    const char *cookie = getenv("HTTP_COOKIE");
    const char *p = cookie ? strstr(cookie, "uid=") : NULL;
    // ruleid: c-cookie-value-as-identity
    return p ? atoi(p + 4) : 0;
}

int is_admin(void)
{
    const char *cookie = getenv("HTTP_COOKIE");
    // ruleid: c-cookie-value-as-identity
    return cookie && strstr(cookie, "role=admin") != NULL;
}

double total(struct MHD_Connection *conn, double price)
{
    const char *discount = MHD_lookup_connection_value(conn, MHD_COOKIE_KIND, "discount");
    // ruleid: c-cookie-value-as-identity
    return price * (100 - atoi(discount)) / 100;
}

int fine(struct MHD_Connection *conn)
{
    const char *sid = MHD_lookup_connection_value(conn, MHD_COOKIE_KIND, "sid");
    const char *page = MHD_lookup_connection_value(conn, MHD_GET_ARGUMENT_KIND, "page");
    // ok: c-cookie-value-as-identity
    session_find(sid);
    const char *cookie = getenv("HTTP_COOKIE");
    // ok: c-cookie-value-as-identity
    if (strstr(cookie, "lang="))
        return 1;
    // ok: c-cookie-value-as-identity
    return atoi(page);
}

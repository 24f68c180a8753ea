#include <microhttpd.h>
#include <stdio.h>

static void page(struct mg_connection *c)
{
    // ruleid: c-response-header-permits-everything
    mg_http_reply(c, 200, "X-Frame-Options: ALLOWALL\r\n", "%s", "hello");
}

static void headers(struct MHD_Response *r)
{
    // ruleid: c-response-header-permits-everything
    MHD_add_response_header(r, "Content-Security-Policy", "default-src 'self'; frame-ancestors *");
}

static void cors(struct MHD_Connection *conn, struct MHD_Response *r)
{
    const char *origin = MHD_lookup_connection_value(conn, MHD_HEADER_KIND, "Origin");
    // ruleid: c-response-header-permits-everything
    MHD_add_response_header(r, "Access-Control-Allow-Origin", origin);
}

static void cookie(struct MHD_Response *r, const char *token)
{
    char value[256];
    // ruleid: c-response-header-permits-everything
    snprintf(value, sizeof(value), "auth=%s; HttpOnly; SameSite=Lax; Max-Age=3600", token);
    MHD_add_response_header(r, "Set-Cookie", value);
}

static void fine(struct MHD_Response *r, const char *token)
{
    char value[256];
    // ok: c-response-header-permits-everything
    MHD_add_response_header(r, "X-Frame-Options", "DENY");
    // ok: c-response-header-permits-everything
    snprintf(value, sizeof(value), "auth=%s; Secure; HttpOnly; SameSite=Lax", token);
    // ok: c-response-header-permits-everything
    MHD_add_response_header(r, "Access-Control-Allow-Origin", "https://www.example.com");
}

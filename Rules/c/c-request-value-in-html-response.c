#include "civetweb.h"
#include "mongoose.h"
#include <microhttpd.h>

static int greet(struct mg_connection *conn, void *data)
{
    char name[128];
    const struct mg_request_info *ri = mg_get_request_info(conn);
    const char *qs = ri->query_string ? ri->query_string : "";
    if (mg_get_var(qs, strlen(qs), "name", name, sizeof(name)) <= 0)
        strcpy(name, "guest");
    // ruleid: c-request-value-in-html-response
    mg_printf(conn, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Welcome, %s!</h1>", name);
    return 200;
}

static void search(struct mg_connection *c, struct mg_http_message *hm)
{
    char q[64];
    mg_http_get_var(&hm->query, "q", q, sizeof(q));
    // ruleid: c-request-value-in-html-response
    mg_http_reply(c, 200, "Content-Type: text/html\r\n", "<p>Results for %s</p>", q);
    // ok: c-request-value-in-html-response
    mg_http_reply(c, 200, "Content-Type: text/plain\r\n", "Results for %s", q);
    // ok: c-request-value-in-html-response
    mg_http_reply(c, 200, "Content-Type: text/html\r\n", "<p>%d</p>", atoi(q));
}

static enum MHD_Result page(struct MHD_Connection *c)
{
    char body[1024];
    const char *user = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "user");
    // ruleid: c-request-value-in-html-response
    snprintf(body, sizeof body, "<html><body>Hello %s</body></html>", user);
    // ok: c-request-value-in-html-response
    snprintf(body, sizeof body, "<html><body>Hello %s</body></html>", html_escape(user));
    return reply(c, body);
}

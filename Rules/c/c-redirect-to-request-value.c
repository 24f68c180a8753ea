#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    char *q = getenv("QUERY_STRING");
    char *next = q ? strstr(q, "next=") : NULL;
    if (next)
        // ruleid: c-redirect-to-request-value
        printf("Status: 302 Found\r\nLocation: %s\r\n\r\n", next + 5);
    else
        // ok: c-redirect-to-request-value
        printf("Status: 302 Found\r\nLocation: /home\r\n\r\n");
    return 0;
}

static void after_login(struct MHD_Connection *c, struct MHD_Response *r)
{
    const char *dest = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "return_to");
    // ruleid: c-redirect-to-request-value
    MHD_add_response_header(r, "Location", dest ? dest : "/");
}

static void go(struct mg_connection *c, struct mg_http_message *hm)
{
    char to[256], head[300];
    mg_http_get_var(&hm->query, "to", to, sizeof(to));
    snprintf(head, sizeof head, "Location: %s\r\n", "/start");
    // ruleid: c-redirect-to-request-value
    mg_http_reply(c, 302, "Location: %s\r\n", to);
}

static void checked(struct MHD_Connection *c, struct MHD_Response *r)
{
    const char *dest = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "return_to");
    if (!is_local_path(dest))
        dest = "/";
    // ok: c-redirect-to-request-value
    MHD_add_response_header(r, "Location", dest);
    // ok: c-redirect-to-request-value
    MHD_add_response_header(r, "Location", "/login");
}

int main(void)
{
    // ruleid: c-form-page-without-frame-rule
    printf("Content-Type: text/html\r\n\r\n");
    printf("<html><body><form method=\"post\" action=\"/cgi-bin/transfer\">");
    printf("<input name=\"to\"><button>Send money</button></form></body></html>");
    return 0;
}

void on_settings(struct mg_connection *c)
{
    // ruleid: c-form-page-without-frame-rule
    mg_http_reply(c, 200, "Content-Type: text/html\r\n", "<form method=post><button>Delete account</button></form>");
}

void page(FILE *out)
{
    // ruleid: c-form-page-without-frame-rule
    fputs("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", out);
    fputs("<form action='/pay'><button>Pay</button></form>", out);
}

int main(void)
{
    // ok: c-form-page-without-frame-rule
    printf("Content-Type: text/html\r\n");
    printf("X-Frame-Options: DENY\r\n\r\n");
    printf("<form method=\"post\" action=\"/t\"><button>Send</button></form>");
    return 0;
}

void on_about(struct mg_connection *c)
{
    // ok: c-form-page-without-frame-rule
    mg_http_reply(c, 200, "Content-Type: text/html\r\n", "<p>about</p>");
}

void page2(FILE *out)
{
    // ok: c-form-page-without-frame-rule
    fputs("Content-Type: text/html\r\nContent-Security-Policy: frame-ancestors 'none'\r\n\r\n", out);
    fputs("<form action='/pay'><button>Pay</button></form>", out);
}

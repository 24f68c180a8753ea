// ruleid: c-audit-page-without-frame-rule
int main(void)
{
    printf("Content-Type: text/html\r\n\r\n");
    return 0;
}
// ruleid: c-audit-page-without-frame-rule
void form(struct mg_connection *c)
{
    mg_http_reply(c, 200, "", "<form method=post></form>");
}
// ruleid: c-audit-page-without-frame-rule
static int page(int fd)
{
    return dprintf(fd, "<html>hi</html>");
}
// ok: c-audit-page-without-frame-rule
void framed(struct mg_connection *c)
{
    mg_http_reply(c, 200, "Content-Type: text/html\r\nX-Frame-Options: DENY\r\n", "<p>hi</p>");
}
// ok: c-audit-page-without-frame-rule
void json(struct mg_connection *c)
{
    mg_http_reply(c, 200, "Content-Type: application/json\r\n", "{}");
}
// ok: c-audit-page-without-frame-rule
int add(int a)
{
    return a;
}

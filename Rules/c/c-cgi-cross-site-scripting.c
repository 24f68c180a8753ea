#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    const char *q = getenv("QUERY_STRING");
    printf("Content-Type: text/html\r\n\r\n");
    // ruleid: c-cgi-cross-site-scripting
    printf("<h1>Results for %s</h1>", q ? q : "");
    return 0;
}

void agent(FILE *out)
{
    // ruleid: c-cgi-cross-site-scripting
    fprintf(out, "<p>Your browser: %s</p>\n", getenv("HTTP_USER_AGENT"));
}

void post(void)
{
    char body[512], *name;
    fgets(body, sizeof body, stdin);
    name = strchr(body, '=');
    // ruleid: c-cgi-cross-site-scripting
    printf("<b>Hello %s</b>", name);
}

void good(void)
{
    const char *q = getenv("QUERY_STRING");
    // ok: c-cgi-cross-site-scripting
    printf("<h1>Results for %s</h1>", html_escape(q));
    // ok: c-cgi-cross-site-scripting
    printf("query: %s\n", q);
    // ok: c-cgi-cross-site-scripting
    printf("<p>%d bytes</p>", (int)strlen(q));
    // ok: c-cgi-cross-site-scripting
    printf("<p>%s</p>", "fixed");
}

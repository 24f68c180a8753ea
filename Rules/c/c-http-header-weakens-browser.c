#include <stdio.h>

void headers(void)
{
    printf("Content-Type: application/json\r\n");
    // ruleid: c-http-header-weakens-browser
    printf("Access-Control-Allow-Origin: *\r\n\r\n");
}

void login(const char *sid)
{
    // ruleid: c-http-header-weakens-browser
    printf("Set-Cookie: sid=%s; Path=/\r\n", sid);
}

void mhd(struct MHD_Response *r)
{
    // ruleid: c-http-header-weakens-browser
    MHD_add_response_header(r, "Access-Control-Allow-Origin", "*");
}

void good(const char *sid, struct MHD_Response *r)
{
    // ok: c-http-header-weakens-browser
    printf("Set-Cookie: sid=%s; Path=/; Secure; HttpOnly\r\n", sid);
    // ok: c-http-header-weakens-browser
    printf("Access-Control-Allow-Origin: https://app.example.org\r\n");
    // ok: c-http-header-weakens-browser
    MHD_add_response_header(r, "Access-Control-Allow-Origin", "https://app.example.org");
    // ok: c-http-header-weakens-browser
    MHD_add_response_header(r, "Cache-Control", "no-store");
}

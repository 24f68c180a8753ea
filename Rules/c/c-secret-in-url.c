#include <stdio.h>

int login_url(char *url, size_t room, const char *user, const char *pass)
{
    // ruleid: c-secret-in-url
    return snprintf(url, room, "https://api.example.com/login?user=%s&password=%s", user, pass);
}

void request(FILE *sock, const char *key)
{
    // ruleid: c-secret-in-url
    fprintf(sock, "GET /v1/data?api_key=%s HTTP/1.1\r\n", key);
}

void form(void)
{
    // ruleid: c-secret-in-url
    printf("<form action=\"/login\" method=\"get\">");
    // ok: c-secret-in-url
    printf("<input name=\"pw\" type=\"password\"></form>");
}

void one_piece(void)
{
    // ruleid: c-secret-in-url
    puts("<form method=\"GET\"><input type=\"password\" name=\"p\"></form>");
}

void fine(FILE *sock, char *url, size_t room, const char *token)
{
    // ok: c-secret-in-url
    snprintf(url, room, "https://api.example.com/items?page=%s", "2");
    // ok: c-secret-in-url
    fprintf(sock, "Authorization: Bearer %s\r\n", token);
    // ok: c-secret-in-url
    puts("<form method=\"post\"><input type=\"password\" name=\"p\"></form>");
}

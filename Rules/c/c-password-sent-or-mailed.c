#include <stdio.h>

int welcome(const char *mail, const char *user, const char *password)
{
    char body[512];
    // ruleid: c-password-sent-or-mailed
    snprintf(body, sizeof(body), "Hello %s,\nYour password is: %s\n", user, password);
    return smtp_send(mail, body);
}

void remember(FILE *out, const char *password)
{
    // ruleid: c-password-sent-or-mailed
    fprintf(out, "Set-Cookie: pass=%s; Secure; HttpOnly\r\n", password);
}

void print_login(FILE *mail, const struct user *u)
{
    // ruleid: c-password-sent-or-mailed
    fprintf(mail, "Password: %s\n", u->password);
}

void fine(FILE *out, const char *user, const char *link)
{
    // ok: c-password-sent-or-mailed
    fprintf(out, "Set-Cookie: sid=%s; Secure; HttpOnly\r\n", user);
    // ok: c-password-sent-or-mailed
    fprintf(out, "Choose a password: %s\n", link);
    // ok: c-password-sent-or-mailed
    printf("password for %s: ", user);
}

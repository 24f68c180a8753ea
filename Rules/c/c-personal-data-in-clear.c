#include <stdio.h>

void save(FILE *db, const struct patient *p)
{
    // ruleid: c-personal-data-in-clear
    fprintf(db, "%s;%s;%s\n", p->name, p->ssn, p->diagnosis);
}

int send_card(const char *server, const struct card *card)
{
    char line[256];
    int s = tcp_connect(server, 8080);
    // ruleid: c-personal-data-in-clear
    int n = snprintf(line, sizeof(line), "PAY %s %s\n", card->number, card->cvv);
    return write(s, line, n);
}

int pop3(const char *server, const char *pass)
{
    char buf[128];
    int s = tcp_connect(server, 110);
    // ruleid: c-personal-data-in-clear
    int n = snprintf(buf, sizeof(buf), "PASS %s\r\n", pass);
    return write(s, buf, n);
}

void fine(FILE *db, const struct patient *p, SSL *ssl, const struct card *card)
{
    char line[256];
    // ok: c-personal-data-in-clear
    fprintf(db, "%s\n", p->name);
    // ok: c-personal-data-in-clear
    int n = snprintf(line, sizeof(line), "PAY %s\n", card->cvv);
    SSL_write(ssl, line, n);
    // ok: c-personal-data-in-clear
    fprintf(db, "%d\n", p->age);
}

// ruleid: c-audit-secret-sent-in-clear
int send_login(int fd, const char *user, const char *password)
{
    dprintf(fd, "LOGIN %s %s\r\n", user, password);
    return 0;
}
// ruleid: c-audit-secret-sent-in-clear
void push(int sock, struct patient *p)
{
    send(sock, p->diagnosis, 100, 0);
}
// ruleid: c-audit-secret-sent-in-clear
static int put(int s, const char *api_token)
{
    return write(s, api_token, 10);
}
// ok: c-audit-secret-sent-in-clear
int send_tls(SSL *ssl, const char *password)
{
    return SSL_write(ssl, password, 10);
}
// ok: c-audit-secret-sent-in-clear
int send_hello(int fd)
{
    return write(fd, "hello", 5);
}
// ok: c-audit-secret-sent-in-clear
int add(int a)
{
    return a;
}

#include <string.h>
#include <sys/socket.h>

int send_profile(int sock, unsigned id, const char *name)
{
    struct reply reply;
    reply.type = 2;
    reply.user_id = id;
    strncpy(reply.name, name, 5);
    // ruleid: c-struct-sent-without-clearing
    return send(sock, &reply, sizeof(reply), 0);
}

int save(FILE *f, int kind)
{
    struct record r;
    r.kind = kind;
    r.flags = 0;
    // ruleid: c-struct-sent-without-clearing
    return fwrite(&r, sizeof(r), 1, f);
}

long info_ioctl(void *user, int n)
{
    struct info i;
    i.count = n;
    // ruleid: c-struct-sent-without-clearing
    return copy_to_user(user, &i, sizeof(i));
}

int cleared(int sock, int n)
{
    struct reply a;
    memset(&a, 0, sizeof(a));
    a.type = n;
    // ok: c-struct-sent-without-clearing
    send(sock, &a, sizeof(a), 0);
    struct reply b = {0};
    b.type = n;
    // ok: c-struct-sent-without-clearing
    send(sock, &b, sizeof(b), 0);
    struct reply c;
    fill_reply(&c, n);
    c.type = n;
    // ok: c-struct-sent-without-clearing
    return write(sock, &c, sizeof(c));
}

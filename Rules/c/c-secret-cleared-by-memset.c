#include <string.h>
#include <stdlib.h>

int login(const char *user)
{
    char password[64];
    read_password(password, sizeof password);
    int ok = check(user, password);
    // ruleid: c-secret-cleared-by-memset
    memset(password, 0, sizeof password);
    return ok;
}

void drop(struct ctx *c)
{
    // ruleid: c-secret-cleared-by-memset
    memset(c->private_key, 0, c->key_len);
    free(c->private_key);
}

void derive(const char *pw)
{
    unsigned char session_key[32];
    kdf(pw, session_key);
    use(session_key);
    // ruleid: c-secret-cleared-by-memset
    memset(session_key, 0, sizeof session_key);
}

int good(const char *user, char *line)
{
    char password[64];
    // ok: c-secret-cleared-by-memset
    memset(password, 0, sizeof password);
    read_password(password, sizeof password);
    int ok = check(user, password);
    // ok: c-secret-cleared-by-memset
    explicit_bzero(password, sizeof password);
    // ok: c-secret-cleared-by-memset
    memset(line, 0, 80);
    return ok;
}

#include <string.h>

int set_password(struct user *u, const char *password)
{
    // ruleid: c-weak-password-rule
    if (strlen(password) < 4)
        return -1;
    return store(u, password);
}

int register_user(const char *name, const char *password)
{
    char hash[128];
    if (name[0] == '\0' || password[0] == '\0')
        return -1;
    // ruleid: c-weak-password-rule
    return crypto_pwhash_str(hash, password, strlen(password), 2, 1024);
}

int change(struct user *u)
{
    // ruleid: c-weak-password-rule
    return strlen(u->new_passwd) >= 6 ? save(u) : -1;
}

int fine(struct user *u, const char *password, const char *name)
{
    // ok: c-weak-password-rule
    if (strlen(password) < 12)
        return -1;
    // ok: c-weak-password-rule
    if (strlen(name) < 3)
        return -1;
    // ok: c-weak-password-rule
    return store(u, password);
}

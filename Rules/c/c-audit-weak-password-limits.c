int ok(const char *password)
{
    // ruleid: c-audit-weak-password-limits
    if (strlen(password) < 4)
        return 0;
    // ruleid: c-audit-weak-password-limits
    if (!*password)
        return 0;
    return 1;
}
// ruleid: c-audit-weak-password-limits
#define MIN_PASSWORD_LEN 4
int strong(const char *password)
{
    // ok: c-audit-weak-password-limits
    return strlen(password) >= 12 && zxcvbn(password) > 2;
}
int name_ok(const char *name)
{
    // ok: c-audit-weak-password-limits
    return strlen(name) > 20;
}
int two(int a)
{
    // ok: c-audit-weak-password-limits
    return a + 2;
}

// ruleid: c-audit-password-length-only
int password_ok(const char *p)
{
    return strlen(p) >= 8;
}
// ruleid: c-audit-password-length-only
bool check_password(struct user *u, const char *p)
{
    return strlen(p) > 5;
}
// ruleid: c-audit-password-length-only
static int set_pin(const char *p)
{
    if (strlen(p) != 0 && strlen(p) < MIN_PIN)
        return -1;
    return save(p);
}
// ok: c-audit-password-length-only
int password_long(const char *p)
{
    return strlen(p) >= 14;
}
// ok: c-audit-password-length-only
int password_mixed(const char *p)
{
    return strlen(p) >= 8 && isupper(*p);
}
// ok: c-audit-password-length-only
int add(int a)
{
    return a;
}

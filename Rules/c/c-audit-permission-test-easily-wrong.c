int may(struct user *u, struct req *req)
{
    // ruleid: c-audit-permission-test-easily-wrong
    if (u->role >= ROLE_USER)
        return 1;
    // ruleid: c-audit-permission-test-easily-wrong
    if (u->role != ROLE_ADMIN && u->role != ROLE_GUEST)
        return 0;
    // ruleid: c-audit-permission-test-easily-wrong
    if (strstr(u->roles, "admin"))
        return 1;
    return 0;
}
int exact(struct user *u)
{
    // ok: c-audit-permission-test-easily-wrong
    return u->role == ROLE_ADMIN;
}
int n(int a)
{
    // ok: c-audit-permission-test-easily-wrong
    return a >= 3;
}
int m(const char *s)
{
    // ok: c-audit-permission-test-easily-wrong
    return strstr(s, "x") != NULL;
}

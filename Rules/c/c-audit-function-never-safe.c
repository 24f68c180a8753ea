void f(char *d, const char *s)
{
    // ruleid: c-audit-function-never-safe
    gets(d);
    // ruleid: c-audit-function-never-safe
    scanf("%s", d);
    // ruleid: c-audit-function-never-safe
    strcpy(d, s);
    // ok: c-audit-function-never-safe
    fgets(d, 10, stdin);
    // ok: c-audit-function-never-safe
    scanf("%9s", d);
    // ok: c-audit-function-never-safe
    snprintf(d, 10, "%s", s);
}

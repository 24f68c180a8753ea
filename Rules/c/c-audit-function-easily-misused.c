void f(char *d, const char *s)
{
    // ruleid: c-audit-function-easily-misused
    strcpy(d, s);
    // ruleid: c-audit-function-easily-misused
    char *t = strtok(d, ",");
    // ruleid: c-audit-function-easily-misused
    int n = atoi(s);
    // ok: c-audit-function-easily-misused
    snprintf(d, 10, "%s", s);
    // ok: c-audit-function-easily-misused
    long m = strtol(s, &e, 10);
    // ok: c-audit-function-easily-misused
    show(t);
}

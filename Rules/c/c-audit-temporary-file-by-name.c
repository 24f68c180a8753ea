void f(void)
{
    // ruleid: c-audit-temporary-file-by-name
    FILE *a = fopen("/tmp/app.log", "w");
    // ruleid: c-audit-temporary-file-by-name
    char *n = tmpnam(NULL);
    // ruleid: c-audit-temporary-file-by-name
    mkdir("/var/tmp/app", 0700);
    // ok: c-audit-temporary-file-by-name
    FILE *b = fopen("/var/lib/app/app.log", "w");
    // ok: c-audit-temporary-file-by-name
    int fd = open(path, O_RDONLY);
    // ok: c-audit-temporary-file-by-name
    show(n);
}

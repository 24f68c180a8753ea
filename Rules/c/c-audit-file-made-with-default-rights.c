void f(void)
{
    // ruleid: c-audit-file-made-with-default-rights
    FILE *a = fopen("/var/lib/app/token.txt", "w");
    // ruleid: c-audit-file-made-with-default-rights
    int b = creat(key_path, 0644);
    // ruleid: c-audit-file-made-with-default-rights
    FILE *c = fopen(config_path, "w");
    // ok: c-audit-file-made-with-default-rights
    FILE *d = fopen("/srv/readme", "r");
    // ok: c-audit-file-made-with-default-rights
    int e = open("x", O_RDONLY);
    // ok: c-audit-file-made-with-default-rights
    show(e);
}

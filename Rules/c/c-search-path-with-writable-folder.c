void a(void)
{
    char p[512];
    // ruleid: c-search-path-with-writable-folder
    snprintf(p, sizeof(p), ".:/opt/x:%s", getenv("PATH"));
    setenv("PATH", p, 1);
}

void b(void)
{
    // ruleid: c-search-path-with-writable-folder
    putenv("LD_LIBRARY_PATH=/tmp/lib");
}

void c(void)
{
    // ruleid: c-search-path-with-writable-folder
    setenv("LD_LIBRARY_PATH", "./lib", 1);
}

void d(void)
{
    // ok: c-search-path-with-writable-folder
    setenv("PATH", "/usr/bin:/bin", 1);
    // ok: c-search-path-with-writable-folder
    putenv("LANG=C");
    // ok: c-search-path-with-writable-folder
    printf("done.: %d\n", 1);
}

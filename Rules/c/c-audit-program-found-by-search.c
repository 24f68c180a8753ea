void f(void)
{
    // ruleid: c-audit-program-found-by-search
    execlp("packager", "packager", (char *)0);
    // ruleid: c-audit-program-found-by-search
    void *h = dlopen("libcodec.so", RTLD_NOW);
    // ruleid: c-audit-program-found-by-search
    setenv("PATH", ".:/bin", 1);
    // ok: c-audit-program-found-by-search
    execl("/usr/bin/packager", "packager", (char *)0);
    // ok: c-audit-program-found-by-search
    void *k = dlopen("/usr/lib/libcodec.so", RTLD_NOW);
    // ok: c-audit-program-found-by-search
    show(k);
}

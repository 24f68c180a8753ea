static char *get_label(int kind)
{
    static char buf[32];
    snprintf(buf, sizeof buf, "item-%d", kind);
    return buf;
}

void print_label(int kind)
{
    char *l = get_label(kind);
    puts(l);
    // ruleid: c-static-buffer-or-literal-freed
    free(l);
}

void show_home(void)
{
    char *home = getenv("HOME");
    if (home)
        puts(home);
    // ruleid: c-static-buffer-or-literal-freed
    free(home);
}

void greet(void)
{
    char *name = "nobody";
    printf("hello %s", name);
    // ruleid: c-static-buffer-or-literal-freed
    free(name);
}

void show_home2(void)
{
    const char *env = getenv("HOME");
    char *home = strdup(env ? env : "/");
    puts(home);
    // ok: c-static-buffer-or-literal-freed
    free(home);
}

void greet2(const char *given)
{
    char *name = "nobody";
    name = strdup(given);
    // ok: c-static-buffer-or-literal-freed
    free(name);
}

void work(size_t n)
{
    char small[64];
    char *p = small;
    if (n > sizeof small)
        p = malloc(n);
    fill(p, n);
    if (p != small)
        // ok: c-static-buffer-or-literal-freed
        free(p);
}

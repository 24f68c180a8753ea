int parse_header(const char *line, struct header *h)
{
    char key[32], value[128];
    // ruleid: c-sscanf-text-without-width
    if (sscanf(line, "%[^:]: %[^;]", key, value) != 2)
        return -1;
    return header_add(h, key, value);
}

void command(const char *text)
{
    char verb[16];
    // ruleid: c-sscanf-text-without-width
    sscanf(text, "%s", verb);
    run(verb);
}

int kv(const char *l)
{
    int n;
    char name[20] = "";
    // ruleid: c-sscanf-text-without-width
    return sscanf(l, "%d %s", &n, name);
}

int parse_header2(const char *line, struct header *h)
{
    char key[32], value[128];
    // ok: c-sscanf-text-without-width
    if (sscanf(line, "%31[^:]: %127[^;]", key, value) != 2)
        return -1;
    return header_add(h, key, value);
}

int point(const char *text)
{
    int x, y;
    // ok: c-sscanf-text-without-width
    return sscanf(text, "%d,%d", &x, &y);
}

int short_line(const char *l)
{
    char name[20];
    if (strlen(l) >= sizeof name)
        return -1;
    // ok: c-sscanf-text-without-width
    return sscanf(l, "%s", name);
}

int header(const char *line)
{
    // ruleid: c-loop-copies-until-delimiter
    char name[32];
    size_t i = 0;
    while (line[i] != ':' && line[i] != '\0') {
        name[i] = line[i];
        i++;
    }
    name[i] = '\0';
    return look_up(name);
}

void upper(const char *input)
{
    // ruleid: c-loop-copies-until-delimiter
    char buf[64];
    int i = 0;
    for (; input[i]; ++i)
        buf[i] = toupper(input[i]);
    buf[i] = '\0';
    use(buf);
}

void word(const char *p)
{
    // ruleid: c-loop-copies-until-delimiter
    char out[WORD];
    int n = 0;
    while (*p && *p != ' ')
        out[n++] = *p++;
    use(out);
}

void fine(const char *p)
{
    // ok: c-loop-copies-until-delimiter
    char out[32];
    size_t n = 0;
    while (*p && n < sizeof(out) - 1)
        out[n++] = *p++;
    out[n] = '\0';
    // ok: c-loop-copies-until-delimiter
    char copy[32];
    for (int i = 0; i < 32; i++)
        copy[i] = p[i];
    use(out, copy);
}

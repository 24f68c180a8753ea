void trim_newline(char *line)
{
    size_t n = strlen(line);
    // ruleid: c-last-character-read-of-empty-text
    if (line[n - 1] == 10)
        // ruleid: c-last-character-read-of-empty-text
        line[n - 1] = 0;
}

bool is_dir(const char *path)
{
    size_t len = strlen(path);
    // ruleid: c-last-character-read-of-empty-text
    return path[len - 1] == '/';
}

void chomp(char *s)
{
    int k;
    k = strlen(s);
    // ruleid: c-last-character-read-of-empty-text
    s[k - 1] = 0;
}

void trim_newline2(char *line)
{
    size_t n = strlen(line);
    // ok: c-last-character-read-of-empty-text
    if (n > 0 && line[n - 1] == 10)
        // ok: c-last-character-read-of-empty-text
        line[n - 1] = 0;
}

bool is_dir2(const char *path)
{
    size_t len = strlen(path);
    // ok: c-last-character-read-of-empty-text
    return len > 0 && path[len - 1] == '/';
}

void chomp2(char *s)
{
    size_t k = strlen(s);
    // ok: c-last-character-read-of-empty-text
    while (k && s[k - 1] == 10)
        // ok: c-last-character-read-of-empty-text
        s[--k] = 0;
}

void a(char *s)
{
    // ruleid: c-last-character-of-possibly-empty-text
    s[strlen(s) - 1] = 0;
}

// ruleid: c-last-character-of-possibly-empty-text
void b(char *line)
{
    size_t n = strlen(line);
    if (line[n - 1] == '\n')
        line[n - 1] = 0;
}

void c(char *path)
{
    // ruleid: c-last-character-of-possibly-empty-text
    if (path[strlen(path) - 1] != '/')
        strcat(path, "/");
}

// ok: c-last-character-of-possibly-empty-text
void d(char *line)
{
    size_t n = strlen(line);
    if (n > 0 && line[n - 1] == '\n')
        line[n - 1] = 0;
}

// ok: c-last-character-of-possibly-empty-text
void e(char *line)
{
    line[strcspn(line, "\n")] = 0;
}

// ok: c-last-character-of-possibly-empty-text
void f(char *line)
{
    size_t n = strlen(line);
    while (n && line[n - 1] == ' ')
        line[--n] = 0;
}

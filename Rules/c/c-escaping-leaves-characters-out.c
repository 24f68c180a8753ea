// ruleid: c-escaping-leaves-characters-out
void html(FILE *o, const char *s)
{
    for (; *s; s++) {
        if (*s == '<')
            fputs("&lt;", o);
        else
            fputc(*s, o);
    }
}

// ruleid: c-escaping-leaves-characters-out
void json(FILE *o, const char *s)
{
    for (; *s; s++) {
        if (*s == '"')
            fputc('\\', o);
        fputc(*s, o);
    }
}

// ruleid: c-escaping-leaves-characters-out
int quote(char *d, const char *s)
{
    int i = 0;
    for (; *s; s++) {
        if (*s == '\'')
            d[i++] = '\\';
        d[i++] = *s;
    }
    return i;
}

// ok: c-escaping-leaves-characters-out
void html_good(FILE *o, char c)
{
    switch (c) {
    case '<': fputs("&lt;", o); break;
    case '&': fputs("&amp;", o); break;
    case '"': fputs("&quot;", o); break;
    }
}

// ok: c-escaping-leaves-characters-out
void json_good(FILE *o, const char *s)
{
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            fputc('\\', o);
        fputc(*s, o);
    }
}

// ok: c-escaping-leaves-characters-out
void csv_like(FILE *o, const char *s)
{
    for (; *s; s++) {
        if (*s == '"')
            fputc('"', o);
        fputc(*s, o);
    }
}

// ruleid: c-csv-field-may-be-formula
void csv_cell(FILE *f, const char *s)
{
    fputc('"', f);
    for (; *s; s++)
        fputc(*s, f);
    fputc('"', f);
}

// ruleid: c-csv-field-may-be-formula
void export_row(FILE *f, const struct row *r)
{
    fprintf(f, "%d,%s,%s\n", r->id, r->name, r->note);
}

// ruleid: c-csv-field-may-be-formula
int write_csv_line(FILE *f, const char *name, const char *note)
{
    return fprintf(f, "\"%s\";\"%s\"\r\n", name, note);
}

// ok: c-csv-field-may-be-formula
void csv_good(FILE *f, const char *s)
{
    if (strchr("=+-@", *s))
        fputc('\'', f);
    fputs(s, f);
}

// ok: c-csv-field-may-be-formula
void csv_number(FILE *f, int a, int b)
{
    fprintf(f, "%d,%d\n", a, b);
}

// ok: c-csv-field-may-be-formula
void greet(FILE *f, const char *s)
{
    fprintf(f, "hello %s\n", s);
}

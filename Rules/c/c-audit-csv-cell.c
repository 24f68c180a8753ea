void f(FILE *f, struct t *t)
{
    // ruleid: c-audit-csv-cell
    fprintf(f, "%s,%s\n", t->name, t->note);
    // ruleid: c-audit-csv-cell
    fputc(',', f);
    // ruleid: c-audit-csv-cell
    printf("Content-Type: text/csv\r\n");
    // ok: c-audit-csv-cell
    fprintf(f, "%s\n", t->name);
    // ok: c-audit-csv-cell
    fputs(t->name, f);
    // ok: c-audit-csv-cell
    show(t);
}

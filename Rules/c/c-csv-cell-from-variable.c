#include <stdio.h>

void export_contacts(FILE *csv, const struct contact *list, size_t n)
{
    // ok: c-csv-cell-from-variable
    fprintf(csv, "name,email,comment\n");
    for (size_t i = 0; i < n; i++)
        // ruleid: c-csv-cell-from-variable
        fprintf(csv, "\"%s\",\"%s\",\"%s\"\n", list[i].name, list[i].email, list[i].comment);
}

void dump(sqlite3_stmt *st, FILE *out)
{
    // ruleid: c-csv-cell-from-variable
    fprintf(out, "%s;%s\r\n", sqlite3_column_text(st, 0), sqlite3_column_text(st, 1));
}

void row(FILE *f, int id, const char *title, double price)
{
    // ruleid: c-csv-cell-from-variable
    fprintf(f, "%d,%s,%.2f\n", id, title, price);
    // ok: c-csv-cell-from-variable
    fprintf(f, "%d,%d,%.2f\n", id, id + 1, price);
    // ok: c-csv-cell-from-variable
    fprintf(f, "%s,%d\n", csv_escape(title), id);
    // ok: c-csv-cell-from-variable
    fprintf(stderr, "%s,%d\n", title, id);
}

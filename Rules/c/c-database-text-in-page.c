void render_comments(FILE *out, sqlite3_stmt *st)
{
    while (sqlite3_step(st) == SQLITE_ROW) {
        const unsigned char *author = sqlite3_column_text(st, 0);
        // ruleid: c-database-text-in-page
        fprintf(out, "<li><b>%s</b></li>", author);
    }
}

void row_out(PGresult *r, int i)
{
    // ruleid: c-database-text-in-page
    printf("<td>%s</td>", PQgetvalue(r, i, 1));
}

void list(struct mg_connection *c, sqlite3_stmt *st)
{
    const char *t = (const char *)sqlite3_column_text(st, 2);
    // ruleid: c-database-text-in-page
    mg_http_printf_chunk(c, "<p>%s</p>", t);
}

void render_comments2(FILE *out, sqlite3_stmt *st)
{
    char *author = html_escape(sqlite3_column_text(st, 0));
    // ok: c-database-text-in-page
    fprintf(out, "<li><b>%s</b></li>", author);
    free(author);
}

void count_out(PGresult *r)
{
    // ok: c-database-text-in-page
    printf("<td>%d</td>", PQntuples(r));
}

void plain(sqlite3_stmt *st)
{
    // ok: c-database-text-in-page
    printf("%s", sqlite3_column_text(st, 0));
}

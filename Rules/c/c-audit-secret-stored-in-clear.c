void f(FILE *f, struct user *u, const char *password)
{
    // ruleid: c-audit-secret-stored-in-clear
    fprintf(f, "%s:%s\n", u->name, password);
    // ruleid: c-audit-secret-stored-in-clear
    write(fd, token, strlen(token));
    // ruleid: c-audit-secret-stored-in-clear
    fwrite(&card, sizeof(card), 1, f); fputs(u->secret, f);
    // ok: c-audit-secret-stored-in-clear
    fprintf(f, "%s\n", u->name);
    // ok: c-audit-secret-stored-in-clear
    write(fd, buf, n);
    // ok: c-audit-secret-stored-in-clear
    fputs("done", f);
}

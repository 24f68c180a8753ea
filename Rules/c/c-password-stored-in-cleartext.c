#include <sqlite3.h>
#include <stdio.h>

int create(sqlite3 *db, const char *mail, const char *password)
{
    sqlite3_stmt *st;
    if (sqlite3_prepare_v2(db, "INSERT INTO accounts(email, password) VALUES(?, ?)", -1, &st, NULL) != SQLITE_OK)
        return -1;
    // ok: c-password-stored-in-cleartext
    sqlite3_bind_text(st, 1, mail, -1, SQLITE_TRANSIENT);
    // ruleid: c-password-stored-in-cleartext
    sqlite3_bind_text(st, 2, password, -1, SQLITE_TRANSIENT);
    return sqlite3_step(st);
}

void remember(const char *user, const char *pass)
{
    FILE *f = fopen("/home/me/.apprc", "w");
    // ruleid: c-password-stored-in-cleartext
    fprintf(f, "user=%s\npass=%s\n", user, pass);
    fclose(f);
}

void save_key(FILE *conf, const struct account *a)
{
    // ruleid: c-password-stored-in-cleartext
    fputs(a->api_key, conf);
}

int hashed(sqlite3 *db, const char *name, const char *password)
{
    sqlite3_stmt *st;
    char hash[crypto_pwhash_STRBYTES];
    if (sqlite3_prepare_v2(db, "INSERT INTO accounts(name, hash) VALUES(?, ?)", -1, &st, NULL) != SQLITE_OK)
        return -1;
    crypto_pwhash_str(hash, password, strlen(password), 2, 1024);
    // ok: c-password-stored-in-cleartext
    sqlite3_bind_text(st, 2, hash, -1, SQLITE_TRANSIENT);
    // ok: c-password-stored-in-cleartext
    fprintf(stderr, "no password for %s\n", name);
    // ok: c-password-stored-in-cleartext
    return printf("%s\n", name);
}

int look_up(sqlite3 *db, const char *password)
{
    sqlite3_stmt *st;
    if (sqlite3_prepare_v2(db, "SELECT 1 FROM invites WHERE code = ?", -1, &st, NULL) != SQLITE_OK)
        return -1;
    // ok: c-password-stored-in-cleartext
    return sqlite3_bind_text(st, 1, password, -1, SQLITE_STATIC);
}

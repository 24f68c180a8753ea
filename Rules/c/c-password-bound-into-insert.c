int register_user(sqlite3 *db, const char *name, const char *pw)
{
    sqlite3_stmt *st;
    sqlite3_prepare_v2(db, "INSERT INTO users(name, password) VALUES(?,?)", -1, &st, NULL);
    sqlite3_bind_text(st, 1, name, -1, SQLITE_STATIC);
    // ruleid: c-password-bound-into-insert
    sqlite3_bind_text(st, 2, pw, -1, SQLITE_STATIC);
    int rc = sqlite3_step(st);
    sqlite3_finalize(st);
    return rc == SQLITE_DONE ? 0 : -1;
}

int set_password(sqlite3 *db, long id, const char *new_password)
{
    sqlite3_stmt *st;
    if (sqlite3_prepare_v2(db, "UPDATE accounts SET password = ? WHERE id = ?", -1, &st, NULL) != SQLITE_OK)
        return -1;
    // ruleid: c-password-bound-into-insert
    sqlite3_bind_text(st, 1, new_password, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int64(st, 2, id);
    return finish(st);
}

int add_card(sqlite3 *db, struct card *c)
{
    sqlite3_stmt *st;
    if (sqlite3_prepare_v2(db, "INSERT INTO cards VALUES (?, ?)", -1, &st, NULL) != SQLITE_OK) {
        return -1;
    }
    sqlite3_bind_text(st, 1, c->holder, -1, NULL);
    // ruleid: c-password-bound-into-insert
    sqlite3_bind_text(st, 2, c->card_number, -1, NULL);
    return finish(st);
}

int register_user2(sqlite3 *db, const char *name, const char *pw)
{
    sqlite3_stmt *st;
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(hash, pw, strlen(pw), OPS, MEM) != 0)
        return -1;
    sqlite3_prepare_v2(db, "INSERT INTO users(name, hash) VALUES(?,?)", -1, &st, NULL);
    // ok: c-password-bound-into-insert
    sqlite3_bind_text(st, 2, hash, -1, SQLITE_STATIC);
    return finish(st);
}

int find_user(sqlite3 *db, const char *name)
{
    sqlite3_stmt *st;
    sqlite3_prepare_v2(db, "SELECT id FROM users WHERE name = ?", -1, &st, NULL);
    // ok: c-password-bound-into-insert
    sqlite3_bind_text(st, 1, name, -1, SQLITE_STATIC);
    return finish(st);
}

int rename_user(sqlite3 *db, const char *name)
{
    sqlite3_stmt *st;
    sqlite3_prepare_v2(db, "UPDATE users SET name = ?", -1, &st, NULL);
    // ok: c-password-bound-into-insert
    sqlite3_bind_text(st, 1, name, -1, SQLITE_STATIC);
    return finish(st);
}

int save_account(const char *user, const char *password)
{
    char enc[256];
    int fd = open("/etc/app/accounts", O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (fd < 0)
        return -1;
    // ruleid: c-password-only-encoded-when-stored
    base64_encode(password, strlen(password), enc, sizeof(enc));
    dprintf(fd, "%s:%s", user, enc);
    close(fd);
    return 0;
}

int store_login(FILE *fp, const char *user, const char *pass)
{
    char enc[256];
    // ruleid: c-password-only-encoded-when-stored
    EVP_EncodeBlock((unsigned char *)enc, (const unsigned char *)pass, strlen(pass));
    fprintf(fp, "%s:%s", user, enc);
    return fclose(fp);
}

void keep(sqlite3_stmt *st, struct login *l)
{
    // ruleid: c-password-only-encoded-when-stored
    char *hex = bin2hex(l->secret, strlen(l->secret));
    sqlite3_bind_text(st, 1, hex, -1, free);
}

int save_account2(int fd, const char *user, const char *password)
{
    // ok: c-password-only-encoded-when-stored
    const char *h = crypt(password, make_salt());
    dprintf(fd, "%s:%s", user, h);
    return 0;
}

int save_picture(FILE *f, const unsigned char *img, size_t n)
{
    char enc[4096];
    // ok: c-password-only-encoded-when-stored
    base64_encode(img, n, enc, sizeof(enc));
    fputs(enc, f);
    return 0;
}

char *basic_header(const char *password, char *enc, size_t cap)
{
    // ok: c-password-only-encoded-when-stored
    base64_encode(password, strlen(password), enc, cap);
    return enc;
}

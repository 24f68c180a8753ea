int backup_private_key(const unsigned char *private_key, size_t len)
{
    int fd = open("/var/backups/signing.key", O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (fd < 0)
        return -1;
    // ruleid: c-secret-record-written-in-clear
    ssize_t n = write(fd, private_key, len);
    close(fd);
    return n == (ssize_t)len ? 0 : -1;
}

int backup_patients(const struct patient *list, size_t n, FILE *fp)
{
    for (size_t i = 0; i < n; i++)
        // ruleid: c-secret-record-written-in-clear
        fprintf(fp, "%s;%s", list[i].name, list[i].ssn);
    return fclose(fp);
}

int push_login(int sock, const char *user, const char *given)
{
    struct wire_login w = {0};
    strncpy(w.user, user, sizeof w.user - 1);
    strncpy(w.pass, given, sizeof w.pass - 1);
    // ruleid: c-secret-record-written-in-clear
    return write(sock, &w, sizeof w) == sizeof w ? 0 : -1;
}

int backup_key_sealed(int fd, const unsigned char *private_key, size_t len)
{
    unsigned char box[256];
    if (crypto_secretbox_easy(box, private_key, len, nonce, kek) != 0)
        return -1;
    // ok: c-secret-record-written-in-clear
    return write(fd, box, sizeof box) == sizeof box ? 0 : -1;
}

int list_patients(const struct patient *list, size_t n, FILE *fp)
{
    for (size_t i = 0; i < n; i++)
        // ok: c-secret-record-written-in-clear
        fprintf(fp, "%s", list[i].ward);
    return fclose(fp);
}

int push_point(int sock, double x, double y)
{
    struct wire_point w = {0};
    w.x = x;
    w.y = y;
    // ok: c-secret-record-written-in-clear
    return write(sock, &w, sizeof w) == sizeof w ? 0 : -1;
}

// ruleid: c-audit-data-loaded-without-checksum
int restore_backup(const char *path, struct settings *s)
{
    FILE *f = fopen(path, "rb");
    fread(s, sizeof(*s), 1, f);
    return settings_activate(s);
}
// ruleid: c-audit-data-loaded-without-checksum
int install_firmware(int fd)
{
    recv(fd, img, sizeof(img), 0);
    return flash(img);
}
// ruleid: c-audit-data-loaded-without-checksum
static int load_config(FILE *f, struct cfg *c)
{
    return fread(c, sizeof(*c), 1, f) == 1 ? apply(c) : -1;
}
// ok: c-audit-data-loaded-without-checksum
int restore_ok(const char *path, struct settings *s)
{
    fread(s, sizeof(*s), 1, f);
    if (crc32(s) != s->crc)
        return -1;
    return settings_activate(s);
}
// ok: c-audit-data-loaded-without-checksum
int show(int a)
{
    return a;
}
// ok: c-audit-data-loaded-without-checksum
int add(int a)
{
    return a;
}

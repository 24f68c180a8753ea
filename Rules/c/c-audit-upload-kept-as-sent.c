// ruleid: c-audit-upload-kept-as-sent
int accept_upload(struct upload *u)
{
    snprintf(dest, sizeof(dest), "%s/%s", WEB_ROOT, u->name);
    return rename(u->tmp_path, dest);
}
// ruleid: c-audit-upload-kept-as-sent
void on_part(struct part *p)
{
    FILE *f = fopen(p->filename, "wb");
    fwrite(p->data, 1, p->len, f);
}
// ruleid: c-audit-upload-kept-as-sent
int save_avatar(const char *name, const char *d)
{
    return write_file(name, d);
}
// ok: c-audit-upload-kept-as-sent
int accept_upload_ok(struct upload *u)
{
    if (!is_allowed_kind(u))
        return -1;
    return rename(u->tmp_path, u->dest);
}
// ok: c-audit-upload-kept-as-sent
int add(int a)
{
    return a;
}
// ok: c-audit-upload-kept-as-sent
int mul(int a)
{
    return a;
}

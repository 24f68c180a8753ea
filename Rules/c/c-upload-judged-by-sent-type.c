int cgi_upload(struct cgi_file *f)
{
    char dst[256];
    if (strcmp(f->content_type, "image/png") != 0)
        return print_status(415);
    // ruleid: c-upload-judged-by-sent-type
    snprintf(dst, sizeof dst, "/srv/www/media/%s", basename(f->name));
    return save_file(dst, f->data, f->len);
}

int store(struct part *p)
{
    char path[512];
    if (strncmp(p->mime, "image/", 6) != 0)
        return -1;
    // ruleid: c-upload-judged-by-sent-type
    snprintf(path, sizeof path, "uploads/%s", p->filename);
    return write_file(path, p->data, p->len);
}

int put(const char *filename, const char *content_type, const void *d, size_t n)
{
    char path[512];
    if (strcmp(content_type, "image/gif"))
        return 415;
    // ruleid: c-upload-judged-by-sent-type
    snprintf(path, sizeof path, "%s/%s", UPLOADS, filename);
    return write_file(path, d, n);
}

int cgi_upload2(struct cgi_file *f)
{
    char dst[256];
    if (!is_png(f->data, f->len))
        return print_status(415);
    // ok: c-upload-judged-by-sent-type
    snprintf(dst, sizeof dst, "/srv/media/%s.png", random_id());
    return save_file(dst, f->data, f->len);
}

int store2(struct part *p)
{
    char path[512];
    if (strncmp(p->mime, "image/", 6) != 0)
        return -1;
    // ok: c-upload-judged-by-sent-type
    snprintf(path, sizeof path, "uploads/%016llx.img", next_id());
    return write_file(path, p->data, p->len);
}

void show(struct user *u)
{
    char line[128];
    // ok: c-upload-judged-by-sent-type
    snprintf(line, sizeof line, "/users/%s", u->name);
    puts(line);
}

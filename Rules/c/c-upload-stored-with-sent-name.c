// ruleid: c-upload-stored-with-sent-name
int upload(struct up *u)
{
    char d[256];
    snprintf(d, sizeof(d), "%s/%s", ROOT, u->filename);
    return rename(u->tmp, d);
}

// ruleid: c-upload-stored-with-sent-name
FILE *save_image(const char *name)
{
    char d[256];
    snprintf(d, sizeof(d), "/var/www/img/%s", name);
    return fopen(d, "wb");
}

// ruleid: c-upload-stored-with-sent-name
int store_document(const struct part *p)
{
    char d[256];
    sprintf(d, "/srv/docs/%s", p->name);
    return open(d, O_WRONLY | O_CREAT | O_EXCL, 0600);
}

// ok: c-upload-stored-with-sent-name
int upload_good(struct up *u)
{
    char d[] = "/var/lib/up/XXXXXX.png";
    if (!ext_allowed(u->filename))
        return -1;
    return mkstemps(d, 4);
}

// ok: c-upload-stored-with-sent-name
FILE *load(const char *name)
{
    char d[256];
    snprintf(d, sizeof(d), "/var/www/img/%s", name);
    return fopen(d, "rb");
}

// ok: c-upload-stored-with-sent-name
int upload_numbered(unsigned n)
{
    char d[64];
    snprintf(d, sizeof(d), "/srv/up/%u", n);
    return open(d, O_WRONLY | O_CREAT | O_EXCL, 0600);
}

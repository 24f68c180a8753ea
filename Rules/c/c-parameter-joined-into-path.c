// ruleid: c-parameter-joined-into-path
int drop(const char *file_name)
{
    char p[256];
    snprintf(p, sizeof(p), "/srv/data/%s", file_name);
    return unlink(p);
}

// ruleid: c-parameter-joined-into-path
FILE *page(const char *dir, const char *page_name)
{
    char p[512];
    sprintf(p, "%s/%s.html", dir, page_name);
    return fopen(p, "r");
}

// ruleid: c-parameter-joined-into-path
int serve(int out, const char *uri)
{
    char p[512] = "/srv/www/";
    strncat(p, uri, sizeof(p) - strlen(p) - 1);
    int fd = open(p, O_RDONLY);
    return copy(out, fd);
}

// ok: c-parameter-joined-into-path
FILE *good(const char *file_name)
{
    char p[256];
    if (strstr(file_name, "..") != NULL || strchr(file_name, '/') != NULL)
        return NULL;
    snprintf(p, sizeof(p), "/srv/data/%s", file_name);
    return fopen(p, "r");
}

// ok: c-parameter-joined-into-path
FILE *resolved(const char *name)
{
    char p[256], q[PATH_MAX];
    snprintf(p, sizeof(p), "/srv/data/%s", name);
    if (!realpath(p, q) || strncmp(q, "/srv/data/", 10) != 0)
        return NULL;
    return fopen(q, "r");
}

// ok: c-parameter-joined-into-path
FILE *config(const char *path)
{
    return fopen(path, "r");
}

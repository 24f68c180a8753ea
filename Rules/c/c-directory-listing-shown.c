void a(void)
{
    const char *o[] = {
        // ruleid: c-directory-listing-shown
        "enable_directory_listing", "yes",
        NULL
    };
    start(o);
}

// ruleid: c-directory-listing-shown
void list(FILE *out, DIR *d)
{
    struct dirent *e;
    while ((e = readdir(d)))
        fprintf(out, "<li>%s</li>", e->d_name);
}

// ruleid: c-directory-listing-shown
void reply(int fd, DIR *d)
{
    struct dirent *e;
    while ((e = readdir(d)))
        dprintf(fd, "%s\n", e->d_name);
}

void b(void)
{
    const char *o[] = {
        // ok: c-directory-listing-shown
        "enable_directory_listing", "no",
        NULL
    };
    start(o);
}

// ok: c-directory-listing-shown
int count(DIR *d)
{
    int n = 0;
    while (readdir(d))
        n++;
    return n;
}

// ok: c-directory-listing-shown
void page(FILE *out)
{
    fprintf(out, "<li>%s</li>", title);
}

#include <stdio.h>

int save_avatar(const char *filename)
{
    char path[300];
    // ruleid: c-upload-kept-under-given-name
    snprintf(path, sizeof(path), "/var/www/html/avatars/%s", filename);
    return store(path);
}

static void on_upload(struct part *part)
{
    char path[512];
    // ruleid: c-upload-kept-under-given-name
    snprintf(path, sizeof(path), "/srv/app/public/uploads/%.*s", (int)part->filename.len, part->filename.buf);
    write_file(path, part);
}

void receive_file(const char *base, char *path)
{
    // ruleid: c-upload-kept-under-given-name
    sprintf(path, "/var/www/uploads/%s", base);
}

void fine(const char *filename, const char *random_name, char *path, size_t room)
{
    // ok: c-upload-kept-under-given-name
    snprintf(path, room, "/var/lib/app/%s", filename);
    // ok: c-upload-kept-under-given-name
    snprintf(path, room, "/var/www/uploads/%s", random_name);
}

int upload_checked(const char *filename, char *path, size_t room)
{
    if (!has_image_extension(filename))
        return -1;
    // ok: c-upload-kept-under-given-name
    return snprintf(path, room, "/var/www/uploads/%s", filename);
}

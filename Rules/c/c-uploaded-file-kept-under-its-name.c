void on_part(struct form_part *part)
{
    char path[512];
    // ruleid: c-uploaded-file-kept-under-its-name
    snprintf(path, sizeof path, "/var/www/html/uploads/%s", part->filename);
    write_file(path, part->body, part->length);
}

int store(const char *filename, const void *data, size_t length)
{
    char path[256];
    // ruleid: c-uploaded-file-kept-under-its-name
    sprintf(path, "/srv/www/static/%s", filename);
    return write_file(path, data, length);
}

void on_upload(struct mg_connection *c, struct mg_http_part part)
{
    char path[512];
    // ruleid: c-uploaded-file-kept-under-its-name
    mg_snprintf(path, sizeof path, "public/avatars/%s", part.filename.buf);
    mg_file_write(&mg_fs_posix, path, part.body.buf, part.body.len);
}

void on_picture(struct form_part *part)
{
    char path[512];
    if (!has_allowed_extension(part->filename))
        return;
    // ok: c-uploaded-file-kept-under-its-name
    snprintf(path, sizeof path, "/srv/www/uploads/%s", part->filename);
    write_file(path, part->body, part->length);
}

int store_numbered(unsigned long id, const void *data, size_t length)
{
    char path[256];
    // ok: c-uploaded-file-kept-under-its-name
    snprintf(path, sizeof path, "/srv/www/uploads/%lu.bin", id);
    return write_file(path, data, length);
}

void show(const char *filename)
{
    char text[256];
    // ok: c-uploaded-file-kept-under-its-name
    snprintf(text, sizeof text, "stored %s", filename);
    puts(text);
}

int decode_pixels(FILE *f, struct image *img)
{
    uint16_t w, h;
    if (fread(&w, 2, 1, f) != 1 || fread(&h, 2, 1, f) != 1)
        return -1;
    uint8_t *row = malloc(1024);
    for (int y = 0; row && y < h; y++) {
        // ruleid: c-fixed-block-read-with-variable-length
        if (fread(row, 1, w * 3u, f) != w * 3u)
            break;
        image_put_row(img, y, row);
    }
    free(row);
    return 0;
}

char *copy_name(const struct hdr *h, const char *name)
{
    char *p = malloc(NAME_MAX);
    if (!p)
        return NULL;
    // ruleid: c-fixed-block-read-with-variable-length
    memcpy(p, name, h->name_len);
    return p;
}

void *read_body(int fd, size_t len)
{
    void *body = malloc(4096);
    // ruleid: c-fixed-block-read-with-variable-length
    if (body && read(fd, body, len) < 0) {
        free(body);
        return NULL;
    }
    return body;
}

char *copy_name2(const struct hdr *h, const char *name)
{
    char *p = malloc(NAME_MAX);
    if (!p || h->name_len > NAME_MAX)
        return NULL;
    // ok: c-fixed-block-read-with-variable-length
    memcpy(p, name, h->name_len);
    return p;
}

void *read_body2(int fd, size_t len)
{
    void *body = malloc(len);
    if (body)
        // ok: c-fixed-block-read-with-variable-length
        read(fd, body, len);
    return body;
}

void *read_body3(int fd)
{
    void *body = malloc(4096);
    if (body)
        // ok: c-fixed-block-read-with-variable-length
        read(fd, body, 4096);
    return body;
}

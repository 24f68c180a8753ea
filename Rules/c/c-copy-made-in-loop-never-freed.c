void handle_requests(int sock)
{
    char buf[512];
    ssize_t n;
    while ((n = recv(sock, buf, sizeof(buf) - 1, 0)) > 0) {
        buf[n] = 0;
        // ruleid: c-copy-made-in-loop-never-freed
        char *copy = strdup(buf);
        if (copy == NULL)
            break;
        int code = process_request(copy);
        send(sock, &code, sizeof(code), 0);
    }
}

void shout(char **words, int n)
{
    for (int i = 0; i < n; i++) {
        // ruleid: c-copy-made-in-loop-never-freed
        char *up = malloc(strlen(words[i]) + 1);
        if (!up)
            return;
        strcpy(up, words[i]);
        puts(up);
    }
}

int read_frames(FILE *f)
{
    struct head h;
    while (fread(&h, sizeof h, 1, f) == 1) {
        // ruleid: c-copy-made-in-loop-never-freed
        unsigned char *body = malloc(h.len);
        if (!body || fread(body, 1, h.len, f) != h.len)
            return -1;
        handle_frame(&h, body);
    }
    return 0;
}

void handle_requests2(int sock)
{
    char buf[512];
    while (recv(sock, buf, sizeof(buf) - 1, 0) > 0) {
        // ok: c-copy-made-in-loop-never-freed
        char *copy = strdup(buf);
        process_request(copy);
        free(copy);
    }
}

void keep(struct list *l, char **words, int n)
{
    for (int i = 0; i < n; i++) {
        // ok: c-copy-made-in-loop-never-freed
        char *w = strdup(words[i]);
        list_append(l, w);
    }
}

void fill(struct tab *t, char **words, int n)
{
    for (int i = 0; i < n; i++) {
        // ok: c-copy-made-in-loop-never-freed
        char *w = strdup(words[i]);
        t->rows[i] = w;
    }
}

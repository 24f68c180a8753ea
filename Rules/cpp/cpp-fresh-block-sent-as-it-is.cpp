void pad(int fd) {
    std::unique_ptr<char[]> buf(new char[1024]);
    // ruleid: cpp-fresh-block-sent-as-it-is
    send(fd, buf.get(), 1024, 0);
}

void header(std::ostream& out) {
    char head[64];
    // ruleid: cpp-fresh-block-sent-as-it-is
    out.write(head, sizeof(head));
}

void zero(FILE* f) {
    char* p = (char*)malloc(512);
    // ruleid: cpp-fresh-block-sent-as-it-is
    fwrite(p, 1, 512, f);
    free(p);
}

void padSafe(int fd) {
    std::vector<char> buf(1024);
    // ok: cpp-fresh-block-sent-as-it-is
    send(fd, buf.data(), buf.size(), 0);
}

void headerSafe(std::ostream& out) {
    char head[64];
    std::memset(head, 0, sizeof(head));
    // ok: cpp-fresh-block-sent-as-it-is
    out.write(head, sizeof(head));
}

void zeroSafe(FILE* f) {
    char* p = (char*)calloc(1, 512);
    // ok: cpp-fresh-block-sent-as-it-is
    fwrite(p, 1, 512, f);
    free(p);
}

void pollStats() {
    for (;;) {
        // ruleid: cpp-descriptor-opened-and-never-closed
        int fd = open("/proc/stat", O_RDONLY);
        readStats(fd);
        sleep(1);
    }
}

std::string firstLine(const char* p) {
    char buf[100];
    // ruleid: cpp-descriptor-opened-and-never-closed
    FILE* f = fopen(p, "r");
    if (!f || !fgets(buf, sizeof(buf), f))
        return {};
    return buf;
}

void ping(const sockaddr_in& to) {
    // ruleid: cpp-descriptor-opened-and-never-closed
    int s = ::socket(AF_INET, SOCK_DGRAM, 0);
    sendto(s, "x", 1, 0, reinterpret_cast<const sockaddr*>(&to), sizeof(to));
}

void pollSafe() {
    // ok: cpp-descriptor-opened-and-never-closed
    int fd = open("/proc/stat", O_RDONLY);
    readStats(fd);
    close(fd);
}

int listener() {
    // ok: cpp-descriptor-opened-and-never-closed
    int s = ::socket(AF_INET, SOCK_STREAM, 0);
    prepare(s);
    return s;
}

std::string lineSafe(const char* p) {
    char buf[100];
    // ok: cpp-descriptor-opened-and-never-closed
    FILE* f = fopen(p, "r");
    if (!f)
        return {};
    bool ok = fgets(buf, sizeof(buf), f);
    fclose(f);
    return ok ? buf : "";
}

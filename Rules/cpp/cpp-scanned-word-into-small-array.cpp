struct Head { char method[8]; char path[64]; };

Head parse(const char* line) {
    Head r;
    // ruleid: cpp-scanned-word-into-small-array
    sscanf(line, "%s %s", r.method, r.path);
    return r;
}

void ask() {
    char name[32];
    // ruleid: cpp-scanned-word-into-small-array
    std::cin >> name;
    hello(name);
}

void readCity(FILE* f, char* city) {
    // ruleid: cpp-scanned-word-into-small-array
    fscanf(f, "city=%s", city);
}

Head parseSafe(const char* line) {
    Head r;
    // ok: cpp-scanned-word-into-small-array
    sscanf(line, "%7s %63s", r.method, r.path);
    return r;
}

void askSafe() {
    std::string name;
    // ok: cpp-scanned-word-into-small-array
    std::cin >> name;
    hello(name);
}

void readNumber(FILE* f, int* n) {
    // ok: cpp-scanned-word-into-small-array
    fscanf(f, "n=%d", n);
}

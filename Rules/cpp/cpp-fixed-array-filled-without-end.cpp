void parseFields(const std::string& line) {
    std::array<std::string, 8> fields;
    std::istringstream is(line);
    std::string tok;
    std::size_t i = 0;
    while (std::getline(is, tok, ';'))
        // ruleid: cpp-fixed-array-filled-without-end
        fields[i++] = tok;
    store(fields);
}

void Shell::run(int argc, char** argv) {
    char command[128] = "";
    for (int i = 1; i < argc; ++i) {
        // ruleid: cpp-fixed-array-filled-without-end
        strcat(command, argv[i]);
        strcat(command, " ");
    }
    execute(command);
}

void collect(const QStringList& parts) {
    QString cells[16];
    int n = 0;
    for (const QString& p : parts)
        // ruleid: cpp-fixed-array-filled-without-end
        cells[n++] = p;
    show(cells, n);
}

void parseFieldsSafe(const std::string& line) {
    std::vector<std::string> fields;
    std::istringstream is(line);
    std::string tok;
    while (std::getline(is, tok, ';'))
        // ok: cpp-fixed-array-filled-without-end
        fields.push_back(tok);
    store(fields);
}

void parseFieldsBounded(const std::string& line) {
    std::array<std::string, 8> fields;
    std::istringstream is(line);
    std::string tok;
    std::size_t i = 0;
    while (i < fields.size() && std::getline(is, tok, ';'))
        // ok: cpp-fixed-array-filled-without-end
        fields[i++] = tok;
    store(fields);
}

void collectBounded(const QStringList& parts) {
    QString cells[16];
    int n = 0;
    for (const QString& p : parts) {
        if (n == 16)
            break;
        // ok: cpp-fixed-array-filled-without-end
        cells[n++] = p;
    }
    show(cells, n);
}


void hex(const std::vector<uint8_t>& v) {
    char out[64];
    size_t o = 0;
    for (auto b : v)
        // ruleid: cpp-fixed-array-filled-without-end
        o += sprintf(out + o, "%02x", b);
    puts(out);
}

void clear(int (&a)[10]) {
    for (int i = 0; i <= 10; i++)
        // ruleid: cpp-fixed-array-filled-without-end
        a[i] = 0;
}

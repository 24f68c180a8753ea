void report(const QByteArray& data)
{
    const QString path = QDir::tempPath() + "/report_" + QString::number(QCoreApplication::applicationPid());
    // ruleid: cpp-file-of-known-name-in-shared-tmp
    QFile f(path);
    f.open(QIODevice::WriteOnly);
    f.write(data);
}

void lock() {
    // ruleid: cpp-file-of-known-name-in-shared-tmp
    std::ofstream out("/tmp/app.lock");
    out << getpid();
}

void dump(const std::string& text) {
    auto p = std::filesystem::temp_directory_path() / "dump.txt";
    // ruleid: cpp-file-of-known-name-in-shared-tmp
    std::ofstream(p) << text;
}

void reportSafe(const QByteArray& data)
{
    // ok: cpp-file-of-known-name-in-shared-tmp
    QTemporaryFile f;
    f.open();
    f.write(data);
}

void dumpSafe(const std::string& text) {
    std::string name = "/tmp/dump_XXXXXX";
    // ok: cpp-file-of-known-name-in-shared-tmp
    int fd = mkstemp(name.data());
    writeAll(fd, text);
}

void note(const fs::path& home) {
    // ok: cpp-file-of-known-name-in-shared-tmp
    std::ofstream out(home / "notes.txt");
    out << "x";
}

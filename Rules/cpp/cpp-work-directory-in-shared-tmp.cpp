fs::path makeWorkDir(const std::string& jobId) {
    fs::path dir = fs::temp_directory_path() / ("job_" + jobId);
    // ruleid: cpp-work-directory-in-shared-tmp
    fs::create_directories(dir);
    return dir;
}

QString cacheDir()
{
    const QString p = QDir::tempPath() + "/acme-cache";
    // ruleid: cpp-work-directory-in-shared-tmp
    QDir().mkpath(p);
    return p;
}

void prepare() {
    // ruleid: cpp-work-directory-in-shared-tmp
    ::mkdir("/tmp/acme", 0777);
}

fs::path makeSafe() {
    std::string name = (fs::temp_directory_path() / "job_XXXXXX").string();
    // ok: cpp-work-directory-in-shared-tmp
    if (!mkdtemp(name.data()))
        throw std::runtime_error("mkdtemp");
    return name;
}

QString cacheSafe()
{
    // ok: cpp-work-directory-in-shared-tmp
    static QTemporaryDir dir;
    return dir.path();
}

void prepareSafe(const fs::path& home) {
    // ok: cpp-work-directory-in-shared-tmp
    fs::create_directories(home / ".cache" / "acme");
}

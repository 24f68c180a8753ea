int prepare(int argc, char** argv) {
    // ruleid: cpp-program-or-module-searched-for
    std::string path = std::string(".:") + std::getenv("PATH");
    setenv("PATH", path.c_str(), 1);
    return run(argc, argv);
}

void PluginHost::loadAll() {
    const char* env = std::getenv("ACME_PLUGINS");
    for (const auto& e : fs::directory_iterator(env ? env : "plugins"))
        // ruleid: cpp-program-or-module-searched-for
        handles_.push_back(dlopen(e.path().c_str(), RTLD_LAZY));
}

bool Updater::launch()
{
    QProcess* p = new QProcess(this);
    // ruleid: cpp-program-or-module-searched-for
    p->start("updater.exe", {"--silent"});
    return p->waitForStarted();
}

void PluginHost::loadFixed() {
    // ok: cpp-program-or-module-searched-for
    handles_.push_back(dlopen("/usr/lib/acme/plugins/core.so", RTLD_NOW));
}

bool Updater::launchSafe()
{
    QProcess* p = new QProcess(this);
    // ok: cpp-program-or-module-searched-for
    p->start(QCoreApplication::applicationDirPath() + "/updater.exe", {"--silent"});
    return p->waitForStarted();
}

void showPath() {
    // ok: cpp-program-or-module-searched-for
    std::cout << "PATH=" << std::getenv("PATH") << "\n";
}



void loadCodec(const std::string& name) {
    // ruleid: cpp-program-or-module-searched-for
    void* h = dlopen(("lib" + name + ".so").c_str(), RTLD_NOW);
    registerCodec(h);
}

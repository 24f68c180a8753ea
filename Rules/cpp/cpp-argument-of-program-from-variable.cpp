svr.Get("/whois", [](const httplib::Request& req, httplib::Response& res) {
    namespace bp = boost::process;
    std::string domain = req.get_param_value("domain");
    bp::ipstream out;
    // ruleid: cpp-argument-of-program-from-variable
    bp::child c(bp::search_path("whois"), domain, bp::std_out > out);
    c.wait();
});

int syncFolder(const std::vector<std::string>& files, const std::string& remote) {
    std::vector<const char*> argv{"rsync", "-a"};
    for (const auto& file : files)
        // ruleid: cpp-argument-of-program-from-variable
        argv.push_back(file.c_str());
    argv.push_back(nullptr);
    return execvp("rsync", const_cast<char* const*>(argv.data()));
}

void Git::checkout(const QString& branch)
{
    QStringList args{"checkout"};
    // ruleid: cpp-argument-of-program-from-variable
    args << branch;
    QProcess::execute("git", args);
}

svr.Get("/whois2", [](const httplib::Request& req, httplib::Response& res) {
    namespace bp = boost::process;
    std::string domain = req.get_param_value("domain");
    bp::ipstream out;
    // ok: cpp-argument-of-program-from-variable
    bp::child c(bp::search_path("whois"), "--", domain, bp::std_out > out);
    c.wait();
});

int syncSafe(const std::vector<std::string>& files) {
    std::vector<const char*> argv{"rsync", "-a", "--"};
    for (const auto& file : files)
        // ok: cpp-argument-of-program-from-variable
        argv.push_back(file.c_str());
    argv.push_back(nullptr);
    return execvp("rsync", const_cast<char* const*>(argv.data()));
}

void Menu::fill(const QString& branch)
{
    QStringList args;
    // ok: cpp-argument-of-program-from-variable
    args << branch;
    show(args);
}



void Repo::clone(const std::string& url) {
    // ruleid: cpp-argument-of-program-from-variable
    execlp("git", "git", "clone", url.c_str(), "/srv/repos/new", nullptr);
}

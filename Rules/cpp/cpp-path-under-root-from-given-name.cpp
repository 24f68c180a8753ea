class TemplateStore {
public:
    explicit TemplateStore(std::filesystem::path root) : root_(std::move(root)) {}

    void save(const std::string& name, const std::string& body) {
        // ruleid: cpp-path-under-root-from-given-name
        auto target = root_ / (name + ".tpl");
        std::ofstream(target) << body;
    }
private:
    std::filesystem::path root_;
};

QByteArray Docs::load(const QString& page) const
{
    // ruleid: cpp-path-under-root-from-given-name
    QFile f(m_dir + "/" + page);
    f.open(QIODevice::ReadOnly);
    return f.readAll();
}

void send(const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-path-under-root-from-given-name
    std::ifstream in(rootDir + "/" + req.get_param_value("file"));
    res.set_content(slurp(in), "text/plain");
}

QByteArray Docs::loadSafe(const QString& page) const
{
    if (page.contains(".."))
        return {};
    // ok: cpp-path-under-root-from-given-name
    QFile f(m_dir + "/" + page);
    f.open(QIODevice::ReadOnly);
    return f.readAll();
}

void saveSafe(const fs::path& root, const std::string& name, const std::string& body) {
    auto target = fs::weakly_canonical(root / name);
    if (!isBelow(target, root))
        throw Forbidden();
    // ok: cpp-path-under-root-from-given-name
    std::ofstream(target) << body;
}

std::string titleOf(const std::string& base, const std::string& name) {
    // ok: cpp-path-under-root-from-given-name
    return base + "/" + name;
}


std::string loadAvatar(const std::string& user) {
    // ruleid: cpp-path-under-root-from-given-name
    std::string p = "/var/lib/app/avatars/" + user + ".png";
    std::ifstream f(p, std::ios::binary);
    return slurp(f);
}


void unzip(zip_t* z, const fs::path& dest) {
    for (zip_int64_t i = 0; i < zip_get_num_entries(z, 0); ++i) {
        const char* name = zip_get_name(z, i, 0);
        // ruleid: cpp-path-under-root-from-given-name
        std::ofstream out(dest / name, std::ios::binary);
        copyEntry(z, i, out);
    }
}


void Images::serve(const QHttpServerRequest& req, QHttpServerResponder&& r)
{
    const QString file = req.url().path().mid(8);
    // ruleid: cpp-path-under-root-from-given-name
    QFile* f = new QFile("/srv/images/" + file, this);
    r.write(f, "image/png");
}

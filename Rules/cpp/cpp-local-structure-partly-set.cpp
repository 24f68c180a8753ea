struct Options { int port; bool tls; int workers; };

Options readOptions(std::istream& in) {
    // ruleid: cpp-local-structure-partly-set
    Options o;
    std::string key;
    while (in >> key) {
        if (key == "port") in >> o.port;
        if (key == "tls") in >> o.tls;
    }
    return o;
}

struct Window { int width; int height; bool full; };

void open(bool big) {
    // ruleid: cpp-local-structure-partly-set
    Window w;
    w.width = big ? 1920 : 800;
    w.height = big ? 1080 : 600;
    show(w);
}

class Registry {
    static Registry* self_;
public:
    static Registry& get() { return *self_; }
    void add(const std::string& n);
};

// ruleid: cpp-local-structure-partly-set
static bool registered = (Registry::get().add("ping"), true);

struct SafeOptions { int port = 80; bool tls = true; };

SafeOptions readSafe(std::istream& in) {
    // ok: cpp-local-structure-partly-set
    SafeOptions o;
    std::string key;
    while (in >> key)
        if (key == "port") in >> o.port;
    return o;
}

Options readZeroed(std::istream& in) {
    // ok: cpp-local-structure-partly-set
    Options o{};
    std::string key;
    while (in >> key)
        if (key == "port") in >> o.port;
    return o;
}

Window make() {
    Window w;
    // ok: cpp-local-structure-partly-set
    std::memset(&w, 0, sizeof(w));
    return w;
}

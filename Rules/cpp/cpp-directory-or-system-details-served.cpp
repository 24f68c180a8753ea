#include <httplib.h>

void setup(httplib::Server& svr) {
    // ruleid: cpp-directory-or-system-details-served
    svr.set_mount_point("/", "/");
    // ok: cpp-directory-or-system-details-served
    svr.set_mount_point("/static", "/srv/app/public");
}

void list(const httplib::Request& req, httplib::Response& res) {
    std::string out;
    // ruleid: cpp-directory-or-system-details-served
    for (const auto& e : std::filesystem::directory_iterator("/srv/app/data"))
        out += e.path().string();
    res.set_content(out, "text/plain");
}

void startDebugServer(httplib::Server& svr) {
    // ruleid: cpp-directory-or-system-details-served
    svr.listen("0.0.0.0", 6060);
}

void run(httplib::Server& svr) {
    // ok: cpp-directory-or-system-details-served
    svr.listen("0.0.0.0", 8080);
    // ok: cpp-directory-or-system-details-served
    for (const auto& e : std::filesystem::directory_iterator("/srv/app/data"))
        use(e);
}

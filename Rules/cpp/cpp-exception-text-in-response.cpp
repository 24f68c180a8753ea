#include <httplib.h>

void handler(const httplib::Request& req, httplib::Response& res)
{
    try {
        work(req);
    } catch (const std::exception& e) {
        res.status = 500;
        // ruleid: cpp-exception-text-in-response
        res.set_content(std::string("Error: ") + e.what(), "text/plain");
    }
}

crow::response query(sqlite3* db)
{
    if (!run(db))
        // ruleid: cpp-exception-text-in-response
        return crow::response(500, sqlite3_errmsg(db));
    try {
        more(db);
    } catch (std::runtime_error& e) {
        // ruleid: cpp-exception-text-in-response
        return crow::response(500, e.what());
    }
    return crow::response(200);
}

void good(const httplib::Request& req, httplib::Response& res)
{
    try {
        work(req);
    } catch (const std::exception& e) {
        // ok: cpp-exception-text-in-response
        spdlog::error("request failed: {}", e.what());
        // ok: cpp-exception-text-in-response
        res.set_content("internal error", "text/plain");
        // ok: cpp-exception-text-in-response
        std::cerr << e.what() << "\n";
    }
}

#include <crow.h>

crow::response orders(pqxx::connection& conn) {
    try {
        return crow::response(list(conn));
    } catch (const pqxx::sql_error& e) {
        crow::json::wvalue j;
        // ruleid: cpp-exception-text-in-json-response
        j["message"] = e.what();
        // ruleid: cpp-exception-text-in-json-response
        j["query"] = e.query();
        return crow::response(500, j);
    }
}

void trace(httplib::Response& res) {
    std::ostringstream os;
    // ruleid: cpp-exception-text-in-json-response
    os << boost::stacktrace::stacktrace();
    res.set_content(os.str(), "text/plain");
}

void database(httplib::Response& res, QSqlDatabase& db) {
    // ruleid: cpp-exception-text-in-json-response
    res.set_content(db.lastError().text().toStdString(), "text/plain");
}

crow::response fine(pqxx::connection& conn) {
    try {
        return crow::response(list(conn));
    } catch (const std::exception& e) {
        // ok: cpp-exception-text-in-json-response
        spdlog::error("orders: {}", e.what());
        // ok: cpp-exception-text-in-json-response
        std::cerr << e.what();
        // ok: cpp-exception-text-in-json-response
        return crow::response(500, "internal error");
    }
}

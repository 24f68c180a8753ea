#include <string>
#include <sstream>
#include <sqlite3.h>
#include <libpq-fe.h>

int find_user(sqlite3* db, const std::string& name)
{
    // ruleid: cpp-sql-concatenated-string
    std::string sql = "SELECT id FROM users WHERE name = '" + name + "'";
    return sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
}

PGresult* remove(PGconn* conn, const std::string& key)
{
    // ruleid: cpp-sql-concatenated-string
    return PQexec(conn, ("DELETE FROM items WHERE key='" + key + "';").c_str());
}

void stream(sqlite3* db, const std::string& title, int id)
{
    std::ostringstream q;
    // ruleid: cpp-sql-concatenated-string
    q << "UPDATE book SET title='" << title << "' WHERE id=" << id;
    // ruleid: cpp-sql-concatenated-string
    auto s = fmt::format("INSERT INTO log (msg) VALUES ('{}')", title);
    run(db, q.str());
}

void good(sqlite3* db, const std::string& name, int id)
{
    sqlite3_stmt* stmt = nullptr;
    // ok: cpp-sql-concatenated-string
    sqlite3_prepare_v2(db, "SELECT id FROM users WHERE name = ?1", -1, &stmt, nullptr);
    sqlite3_bind_text(stmt, 1, name.c_str(), -1, SQLITE_TRANSIENT);
    // ok: cpp-sql-concatenated-string
    std::string sql = "SELECT id FROM users WHERE id = " + std::to_string(id);
    // ok: cpp-sql-concatenated-string
    std::string text = "Please select one from the list: " + name;
    // ok: cpp-sql-concatenated-string
    std::string split = std::string("SELECT id FROM users ") + "WHERE id = ?1";
    // ok: cpp-sql-concatenated-string
    std::string help = "Update failed for " + name;
}

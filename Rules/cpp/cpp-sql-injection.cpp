#include <iostream>
#include <string>
#include <pqxx/pqxx>
#include <sqlite3.h>

int main(int argc, char** argv)
{
    sqlite3* db = nullptr;
    std::string sql = "SELECT * FROM users WHERE name='" + std::string(argv[1]) + "'";
    // ruleid: cpp-sql-injection
    return sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
}

void find(pqxx::work& txn)
{
    std::string name;
    std::cin >> name;
    // ruleid: cpp-sql-injection
    auto rows = txn.exec("SELECT id FROM users WHERE name = '" + name + "'");
    print(rows);
}

void api(const crow::request& req, sql::Statement* stmt)
{
    auto id = req.url_params.get("id");
    std::string q = "DELETE FROM item WHERE id=" + std::string(id);
    // ruleid: cpp-sql-injection
    stmt->execute(q);
}

void good(pqxx::work& txn, sql::Connection* con)
{
    std::string name;
    std::getline(std::cin, name);
    // ok: cpp-sql-injection
    txn.exec_params("SELECT id FROM users WHERE name = $1", name);
    // ok: cpp-sql-injection
    txn.exec("SELECT id FROM users WHERE name = " + txn.quote(name));
    // ok: cpp-sql-injection
    auto* ps = con->prepareStatement("SELECT 1 FROM t WHERE n = ?");
    ps->setString(1, name);
    // ok: cpp-sql-injection
    txn.exec("SELECT 1 FROM t WHERE id = " + std::to_string(std::stoi(name)));
}

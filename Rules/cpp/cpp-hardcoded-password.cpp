#include <string>

const std::string DB_PASSWORD = "x";
// ruleid: cpp-hardcoded-password
static const std::string api_key = "9f8e7d6c5b4a3210";

bool login(const std::string& user, const std::string& password)
{
    // ruleid: cpp-hardcoded-password
    return user == "admin" && password == "S3cretPass!";
}

void connect(Options& opts, QSqlDatabase& db)
{
    // ruleid: cpp-hardcoded-password
    opts.password = "hunter2hunter2";
    // ruleid: cpp-hardcoded-password
    db.setPassword("qwerty123");
}

void good(Options& opts, const char* env)
{
    // ok: cpp-hardcoded-password
    std::string password = std::getenv("DB_PASSWORD");
    // ok: cpp-hardcoded-password
    opts.password = read_secret("/run/secrets/db");
    // ok: cpp-hardcoded-password
    std::string password_prompt = "Enter your password: ";
    // ok: cpp-hardcoded-password
    std::string secret = "";
    // ok: cpp-hardcoded-password
    opts.password_file = "/etc/app/password";
}

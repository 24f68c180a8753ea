namespace {
constexpr auto kMqttUser = "gateway";
// ruleid: cpp-credential-literal-in-source
constexpr auto kMqttPass = "gw-Pa55-2023";
}

std::unique_ptr<sql::Connection> connectShop() {
    // ruleid: cpp-credential-literal-in-source
    return wrap(get_driver_instance()->connect("tcp://db.internal:3306", "shop", "Sh0pK33per"));
}

std::string sealToken(const std::string& plain, const Nonce& nonce) {
    // ruleid: cpp-credential-literal-in-source
    const std::string key = "0123456789abcdef";
    CryptoPP::GCM<CryptoPP::AES>::Encryption enc;
    enc.SetKeyWithIV(bytes(key), key.size(), nonce.data(), nonce.size());
    return run(enc, plain);
}

void openDb(QSqlDatabase& db)
{
    db.setUserName("app");
    // ruleid: cpp-credential-literal-in-source
    db.setPassword("s3cr3t-db");
}

std::unique_ptr<sql::Connection> connectSafe(const Config& c) {
    // ok: cpp-credential-literal-in-source
    return wrap(get_driver_instance()->connect(c.url, c.user, c.password));
}

void openSafe(QSqlDatabase& db)
{
    // ok: cpp-credential-literal-in-source
    db.setPassword(qEnvironmentVariable("DB_PASSWORD"));
}

// ok: cpp-credential-literal-in-source
constexpr auto kTokenHeader = "X-Auth-Token";


bool adminLogin(const QString& user, const QString& pw)
{
    // ruleid: cpp-credential-literal-in-source
    return user == "admin" && pw == "Winter2024!";
}

class TokenCache {
public:
    void put(const std::string& account, const std::string& refreshToken) {
        std::ofstream out(home() + "/.sync_tokens", std::ios::app);
        // ruleid: cpp-secret-written-to-file-in-clear
        out << account << ":" << refreshToken << "\n";
    }
};

void saveLogin(const std::string& user, const std::string& pass) {
    // ruleid: cpp-secret-written-to-file-in-clear
    std::ofstream("login.dat") << user << '\n' << scramble(pass);
}

void saveProfile(const UserProfile& p, const std::filesystem::path& file) {
    nlohmann::json j;
    j["name"] = p.name;
    // ruleid: cpp-secret-written-to-file-in-clear
    j["credit_card"] = p.card;
    // ruleid: cpp-secret-written-to-file-in-clear
    j["cvv"] = p.cvv;
    std::ofstream(file) << j.dump(2);
}

void createTables(QSqlQuery& q)
{
    // ruleid: cpp-secret-written-to-file-in-clear
    q.exec("CREATE TABLE IF NOT EXISTS patients(name TEXT, ssn TEXT, diagnosis TEXT)");
}

void saveSealed(const std::string& user, const std::string& pass) {
    // ok: cpp-secret-written-to-file-in-clear
    std::ofstream("login.dat") << user << '\n' << encrypt(pass);
}

void saveName(const UserProfile& p, const std::filesystem::path& file) {
    nlohmann::json j;
    // ok: cpp-secret-written-to-file-in-clear
    j["name"] = p.name;
    std::ofstream(file) << j.dump(2);
}

void count(const std::string& file, int tokenCount) {
    std::ofstream out(file);
    // ok: cpp-secret-written-to-file-in-clear
    out << "tokens " << tokenCount << "\n";
}



void Client::setProxy(const QSettings& s)
{
    QNetworkProxy p;
    // ruleid: cpp-secret-written-to-file-in-clear
    p.setPassword(s.value("proxy/password").toString());
    QNetworkProxy::setApplicationProxy(p);
}

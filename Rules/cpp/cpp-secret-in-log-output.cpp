void ApiClient::setToken(const QString& token)
{
    m_token = token;
    // ruleid: cpp-secret-in-log-output
    qDebug() << "using access token" << m_token;
}

bool Auth::login(const std::string& user, const std::string& password) {
    // ruleid: cpp-secret-in-log-output
    spdlog::debug("login request user={} password={}", user, password);
    return verify(user, password);
}

// ruleid: cpp-secret-in-log-output
std::ostream& operator<<(std::ostream& os, const Card& c) {
    return os << c.holder << " " << c.number << " " << c.cvv;
}

bool Auth::loginSafe(const std::string& user, const std::string& password) {
    // ok: cpp-secret-in-log-output
    spdlog::debug("login request user={}", user);
    return verify(user, password);
}

void ApiClient::setTokenSafe(const QString& token)
{
    m_token = token;
    // ok: cpp-secret-in-log-output
    qDebug() << "access token set, length" << m_token.size();
}

void Lexer::report(int tokenCount) {
    // ok: cpp-secret-in-log-output
    std::cout << "tokens: " << tokenCount << "\n";
}

bool privateAddress(const std::string& ip) {
    // ruleid: cpp-pattern-with-bare-dot-or-open-end
    boost::regex re("^(10|127|192.168).*");
    return boost::regex_match(ip, re);
}

bool trustedHost(const std::string& host) {
    // ruleid: cpp-pattern-with-bare-dot-or-open-end
    static const std::regex re("^(api|www).example.com$");
    return std::regex_match(host, re);
}

bool isKind(const QString& s)
{
    // ruleid: cpp-pattern-with-bare-dot-or-open-end
    static const QRegularExpression re("^png|jpg$");
    return re.match(s).hasMatch();
}

bool trustedSafe(const std::string& host) {
    // ok: cpp-pattern-with-bare-dot-or-open-end
    static const std::regex re("^(api|www)\\.example\\.com$");
    return std::regex_match(host, re);
}

bool isKindSafe(const QString& s)
{
    // ok: cpp-pattern-with-bare-dot-or-open-end
    static const QRegularExpression re("^(png|jpg)$");
    return re.match(s).hasMatch();
}

bool any(const std::string& s) {
    // ok: cpp-pattern-with-bare-dot-or-open-end
    static const std::regex re("^.+$");
    return std::regex_match(s, re);
}

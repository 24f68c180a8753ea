#include <string>

QUrl Search::urlFor(const QString &term) const
{
    // ruleid: cpp-query-value-not-url-encoded
    QString url = "https://api.example.com/search?page=1&q=" + term;
    return QUrl(url);
}

std::string weather(const std::string& city) {
    // ruleid: cpp-query-value-not-url-encoded
    return fmt::format("https://weather.example.com/now?city={}", city);
}

QUrl find(const QString &name)
{
    // ruleid: cpp-query-value-not-url-encoded
    return QUrl(QStringLiteral("https://api.example.com/users?name=%1").arg(name));
}

std::string fine(const std::string& term, int page) {
    // ok: cpp-query-value-not-url-encoded
    std::string a = "https://api.example.com/search?q=" + urlEncode(term);
    // ok: cpp-query-value-not-url-encoded
    std::string b = "https://api.example.com/search?page=" + std::to_string(page);
    // ok: cpp-query-value-not-url-encoded
    std::string c = "https://api.example.com/users/" + term;
    return a + b + c;
}

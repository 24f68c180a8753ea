#include <regex>
#include <string>

bool word(const std::string& s)
{
    // ruleid: cpp-regex-with-nested-quantifier
    static const std::regex re("^(a+)+$");
    return std::regex_match(s, re);
}

bool email(const std::string& s)
{
    // ruleid: cpp-regex-with-nested-quantifier
    return std::regex_match(s, std::regex("^([a-zA-Z0-9]+)*@example$"));
}

bool list(const QString& s)
{
    // ruleid: cpp-regex-with-nested-quantifier
    QRegularExpression re("^(\\d+)*,$");
    return re.match(s).hasMatch();
}

bool good(const std::string& s)
{
    // ok: cpp-regex-with-nested-quantifier
    static const std::regex a("^[a-z]+$");
    // ok: cpp-regex-with-nested-quantifier
    static const std::regex b("^(\\d{1,3}\\.){3}\\d{1,3}$");
    // ok: cpp-regex-with-nested-quantifier
    static const std::regex c("^([a-z]+,)*[a-z]+$");
    return std::regex_match(s, a) || std::regex_match(s, b) || std::regex_match(s, c);
}

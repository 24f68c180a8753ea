#include <regex>
#include <string>

void search(const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-regex-text-from-outside
    std::regex re(req.get_param_value("pattern"));
    res.set_content(find(re), "text/plain");
}

int count(const std::string& text, const std::string& pattern) {
    // ruleid: cpp-regex-text-from-outside
    const std::regex re(pattern);
    return std::distance(std::sregex_iterator(text.begin(), text.end(), re), std::sregex_iterator());
}

QStringList View::matching(const QString& filter) const
{
    // ruleid: cpp-regex-text-from-outside
    return m_lines.filter(QRegularExpression(filter));
}

int countRight(const std::string& text) {
    // ok: cpp-regex-text-from-outside
    static const std::regex re("[a-z]+");
    return std::distance(std::sregex_iterator(text.begin(), text.end(), re), std::sregex_iterator());
}

QStringList View::matchingRight(const QString& filter) const
{
    // ok: cpp-regex-text-from-outside
    return m_lines.filter(QRegularExpression(QRegularExpression::escape(filter)));
}

bool has(const std::string& text, const std::string& needle) {
    // ok: cpp-regex-text-from-outside
    return text.find(needle) != std::string::npos;
}

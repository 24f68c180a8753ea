#include <string>

std::string card(const User& u) {
    std::string html = "<div class=\"card\">";
    // ruleid: cpp-html-from-raw-fields
    html += "<h2>" + u.displayName + "</h2>";
    return html;
}

void page(std::ostream& os, const std::string& query) {
    // ruleid: cpp-html-from-raw-fields
    os << "<p>Results for " << query << "</p>";
}

QString Row::html() const
{
    // ruleid: cpp-html-from-raw-fields
    return QStringLiteral("<li><b>%1</b> %2</li>").arg(m_author, m_text);
}

std::string cell(const Note& n) {
    // ruleid: cpp-html-from-raw-fields
    return fmt::format("<td>{}</td>", n.title);
}

std::string cardRight(const User& u) {
    // ok: cpp-html-from-raw-fields
    return "<h2>" + htmlEscape(u.displayName) + "</h2>";
}

QString Row::htmlRight() const
{
    // ok: cpp-html-from-raw-fields
    return QStringLiteral("<li><b>%1</b></li>").arg(m_author.toHtmlEscaped());
}

std::string count(int n) {
    // ok: cpp-html-from-raw-fields
    return "<p>" + std::to_string(n) + " items</p>";
}

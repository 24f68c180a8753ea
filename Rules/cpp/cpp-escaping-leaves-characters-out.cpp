#include <string>

std::string soften(std::string s) {
    for (size_t p = 0; (p = s.find('<', p)) != std::string::npos; p += 4)
        // ruleid: cpp-escaping-leaves-characters-out
        s.replace(p, 1, "&lt;");
    return s;
}

QString Mail::plain(QString text)
{
    // ruleid: cpp-escaping-leaves-characters-out
    return text.replace("<script>", "");
}

QString Sql::quoted(QString value)
{
    // ruleid: cpp-escaping-leaves-characters-out
    return "'" + value.replace("'", "\\'") + "'";
}

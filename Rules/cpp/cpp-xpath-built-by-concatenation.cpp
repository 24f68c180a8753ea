#include <pugixml.hpp>
#include <string>

bool known(const pugi::xml_document& doc, const std::string& user) {
    // ruleid: cpp-xpath-built-by-concatenation
    std::string q = "/users/user[name='" + user + "']";
    return doc.select_node(q.c_str()).node() != nullptr;
}

QString author(QXmlQuery &query, const QString &title)
{
    // ruleid: cpp-xpath-built-by-concatenation
    query.setQuery(QString("//book[title=\"%1\"]/author/string()").arg(title));
    QString result;
    query.evaluateTo(&result);
    return result;
}

std::string query(const std::string& name) {
    std::ostringstream q;
    // ruleid: cpp-xpath-built-by-concatenation
    q << "//person[@name='" << name << "']/phone";
    return q.str();
}

std::string formatted(const std::string& name) {
    // ruleid: cpp-xpath-built-by-concatenation
    return fmt::format("//person[@name='{}']/phone", name);
}

bool bound(const pugi::xml_document& doc, const std::string& user, int id) {
    pugi::xpath_variable_set vars;
    vars.set("name", user.c_str());
    // ok: cpp-xpath-built-by-concatenation
    auto a = doc.select_node("/users/user[name=$name]", &vars);
    // ok: cpp-xpath-built-by-concatenation
    auto b = doc.select_node(("/users/user[@id=" + std::to_string(id) + "]").c_str());
    // ok: cpp-xpath-built-by-concatenation
    std::string path = "/srv/data/" + user;
    return a && b;
}

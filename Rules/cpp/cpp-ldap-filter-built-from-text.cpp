#include <ldap.h>

bool inGroup(const QString &user, const QString &group)
{
    // ruleid: cpp-ldap-filter-built-from-text
    const QByteArray filter = QString("(&(cn=%1)(memberUid=%2))").arg(group, user).toUtf8();
    return search(filter);
}

std::string filter(const std::string& user) {
    // ruleid: cpp-ldap-filter-built-from-text
    return "(uid=" + user + ")";
}

std::string formatted(const std::string& mail) {
    // ruleid: cpp-ldap-filter-built-from-text
    return fmt::format("(mail={})", mail);
}

std::string fine(const std::string& user) {
    // ok: cpp-ldap-filter-built-from-text
    std::string a = "(uid=" + ldapEscape(user) + ")";
    // ok: cpp-ldap-filter-built-from-text
    std::string b = "(objectClass=person)";
    // ok: cpp-ldap-filter-built-from-text
    return a + b + "user=" + user;
}

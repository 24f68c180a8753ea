bool Docs::mayRead(const User& u, const Doc& d) {
    if (d.isPublic)
        return true;
    // ruleid: cpp-right-granted-by-part-of-text
    return u.department.find(d.department) != std::string::npos;
}

bool Filter::allowed(const User& u, const std::string& path) const {
    // ruleid: cpp-right-granted-by-part-of-text
    if (path.rfind("/public", 0) == 0)
        return true;
    return u.isAdmin;
}

bool canSee(const QString& groups, const QString& group)
{
    // ruleid: cpp-right-granted-by-part-of-text
    return groups.indexOf(group) >= 0;
}

bool Docs::mayReadSafe(const User& u, const Doc& d) {
    // ok: cpp-right-granted-by-part-of-text
    return d.isPublic || u.department == d.department;
}

bool Filter::allowedSafe(const User& u, const fs::path& path) const {
    const auto p = fs::weakly_canonical(path).string();
    // ok: cpp-right-granted-by-part-of-text
    return p.rfind("/srv/public/", 0) == 0;
}

bool hasDot(const std::string& s) {
    // ok: cpp-right-granted-by-part-of-text
    return s.find(".") != std::string::npos;
}

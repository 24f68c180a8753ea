#include <string>

void purge(const httplib::Request& req, httplib::Response& res) {
    auto u = currentUser(req);
    // ruleid: cpp-access-decision-too-generous
    if (u && u->role >= Role::User) {
        database().purgeAll();
    }
}

bool canEdit(const User& u, const Document& d) {
    if (u.id == d.ownerId)
        return true;
    // ruleid: cpp-access-decision-too-generous
    return !d.editors.empty();
}

bool Auth::login(const std::string& user, const std::string& password) {
    auto it = users_.find(user);
    if (it == users_.end())
        return false;
    // ruleid: cpp-access-decision-too-generous
    return it->second.password.compare(0, password.size(), password) == 0;
}

bool isAdmin(const User& u) {
    // ruleid: cpp-access-decision-too-generous
    return u.role.find("admin") != std::string::npos;
}

void purgeRight(const httplib::Request& req, httplib::Response& res) {
    auto u = currentUser(req);
    // ok: cpp-access-decision-too-generous
    if (u && u->role == Role::Admin) {
        database().purgeAll();
    }
}

bool canEditRight(const User& u, const Document& d) {
    // ok: cpp-access-decision-too-generous
    return u.id == d.ownerId || d.editors.count(u.id) > 0;
}

bool isAdminRight(const User& u) {
    // ok: cpp-access-decision-too-generous
    return u.roles.count("admin") == 1;
}

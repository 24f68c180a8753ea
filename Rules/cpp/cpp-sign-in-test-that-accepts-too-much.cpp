bool Session::login(const std::string& user, const std::string& pass) {
    auto it = accounts_.find(user);
    if (it == accounts_.end())
        return false;
    // ruleid: cpp-sign-in-test-that-accepts-too-much
    return it->second.password.find(pass) == 0;
}

bool LdapAuth::check(const QString& user, const QString& password)
{
    const QByteArray dn = userDn(user);
    // ruleid: cpp-sign-in-test-that-accepts-too-much
    int rc = ldap_simple_bind_s(m_ld, dn.constData(), password.toUtf8().constData());
    return rc == LDAP_SUCCESS;
}

svr.set_pre_routing_handler([](const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-sign-in-test-that-accepts-too-much
    auto user = req.get_header_value("X-Authenticated-User");
    if (user.empty())
        res.status = 401;
    Context::current().user = user;
});

bool pinOk(const char* given, const char* pin) {
    // ruleid: cpp-sign-in-test-that-accepts-too-much
    return strncmp(given, pin, strlen(given)) == 0;
}

bool Session::loginSafe(const std::string& user, const std::string& pass) {
    auto it = accounts_.find(user);
    // ok: cpp-sign-in-test-that-accepts-too-much
    return it != accounts_.end() && verifyHash(it->second.hash, pass);
}

bool LdapAuth::checkSafe(const QString& user, const QString& password)
{
    if (password.isEmpty())
        return false;
    // ok: cpp-sign-in-test-that-accepts-too-much
    return ldap_simple_bind_s(m_ld, userDn(user).constData(), password.toUtf8().constData()) == LDAP_SUCCESS;
}

bool hasToken(const std::string& line) {
    // ok: cpp-sign-in-test-that-accepts-too-much
    return line.find("token") != std::string::npos;
}



bool checkPin(const std::string& entered, const std::string& pin) {
    for (size_t i = 0; i < entered.size(); ++i)
        // ruleid: cpp-sign-in-test-that-accepts-too-much
        if (entered[i] != pin[i])
            return false;
    return true;
}

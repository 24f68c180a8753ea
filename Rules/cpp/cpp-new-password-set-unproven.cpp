grpc::Status Accounts::ChangePassword(grpc::ServerContext* ctx, const ChangeRequest* req, Ack*) {
    auto user = repo_.find(req->login());
    if (!user)
        return {grpc::StatusCode::NOT_FOUND, "user"};
    // ruleid: cpp-new-password-set-unproven
    user->hash = argon2(req->new_password());
    repo_.save(*user);
    return grpc::Status::OK;
}

void Account::changePassword(const QString& name, const QString& next)
{
    // ruleid: cpp-new-password-set-unproven
    m_repo->setPassword(name, hash(next));
}

svr.Post("/account/password", [&](const httplib::Request& req, httplib::Response& res) {
    auto uid = sessionUser(req);
    // ruleid: cpp-new-password-set-unproven
    users.updatePassword(uid, argon2(req.get_param_value("new")));
});

void Account::changePasswordSafe(const QString& name, const QString& old, const QString& next)
{
    if (!verifyHash(m_repo->hashOf(name), old))
        throw Denied();
    // ok: cpp-new-password-set-unproven
    m_repo->setPassword(name, hash(next));
}

void Account::createAccount(const QString& name, const QString& pw)
{
    // ok: cpp-new-password-set-unproven
    m_repo->setPassword(name, hash(pw));
}

svr.Post("/safe/password", [&](const httplib::Request& req, httplib::Response& res) {
    auto uid = sessionUser(req);
    if (!users.verify(uid, req.get_param_value("current")))
        return;
    // ok: cpp-new-password-set-unproven
    users.updatePassword(uid, argon2(req.get_param_value("new")));
});

#include "httplib.h"

// ruleid: cpp-password-set-without-the-old-one
void changePassword(const httplib::Request& req, httplib::Response& res) {
    auto user = currentUser(req);
    if (!user)
        return;
    users().setPassword(user->id, hashed(req.get_param_value("password")));
}

// ruleid: cpp-password-set-without-the-old-one
grpc::Status Accounts::UpdatePassword(grpc::ServerContext* ctx, const PasswordRequest* req, Empty*) {
    auto uid = auth_->callerId(ctx);
    repo_->storeHash(*uid, hashPassword(req->password()));
    return grpc::Status::OK;
}

// ruleid: cpp-password-set-without-the-old-one
bool AccountService::setNewPassword(const QString& user, const QString& password)
{
    QSqlQuery q(m_db);
    q.prepare("UPDATE users SET password_hash = ? WHERE name = ?");
    q.addBindValue(hashed(password));
    q.addBindValue(user);
    return q.exec();
}

// ok: cpp-password-set-without-the-old-one
void changePasswordRight(const httplib::Request& req, httplib::Response& res) {
    auto user = currentUser(req);
    if (!user || !checkPassword(*user, req.get_param_value("old_password")))
        return;
    users().setPassword(user->id, hashed(req.get_param_value("password")));
}

// ok: cpp-password-set-without-the-old-one
bool AccountService::resetByToken(const QString& resetToken, const QString& password)
{
    const auto user = m_resets.take(resetToken);
    return user && m_users.setPassword(*user, hashed(password));
}

// ok: cpp-password-set-without-the-old-one
int passwordLength(const std::string& user) {
    return lengthFor(user);
}

#include <httplib.h>

void changePassword(const httplib::Request& req, User* user) {
    // ruleid: cpp-password-changed-or-session-kept
    user->passwordHash = argon2Hash(req.get_param_value("new_password"));
    save(user);
}

void SettingsPage::onSavePassword()
{
    const QString fresh = ui->newPassword->text();
    // ruleid: cpp-password-changed-or-session-kept
    m_accounts->setPassword(m_userId, fresh);
}

void AuthController::login(const HttpRequestPtr& req) {
    auto user = users_.verify(req->getParameter("user"), req->getParameter("password"));
    // ruleid: cpp-password-changed-or-session-kept
    req->session()->insert("uid", user->id);
}

void changePasswordChecked(const httplib::Request& req, User* user) {
    if (!verify(user->passwordHash, req.get_param_value("old_password")))
        return;
    // ok: cpp-password-changed-or-session-kept
    user->passwordHash = argon2Hash(req.get_param_value("new_password"));
}

void registerUser(User* user, const std::string& hash) {
    // ok: cpp-password-changed-or-session-kept
    user->passwordHash = hash;
    // ok: cpp-password-changed-or-session-kept
    user->name = "new";
}

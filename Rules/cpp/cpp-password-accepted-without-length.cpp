void RegisterDialog::accept()
{
    const QString pw = ui->password->text();
    // ruleid: cpp-password-accepted-without-length
    if (pw.isEmpty() || pw != ui->repeat->text()) {
        warn(tr("Passwords do not match"));
        return;
    }
    m_api->createAccount(ui->login->text(), pw);
}

struct PasswordPolicy {
    // ruleid: cpp-password-accepted-without-length
    std::size_t minLength = 5;
    bool requireDigit = false;
};

bool validPassword(const std::string& pw) {
    // ruleid: cpp-password-accepted-without-length
    return !pw.empty();
}

void RegisterDialog::acceptSafe()
{
    const QString pw = ui->password->text();
    // ok: cpp-password-accepted-without-length
    if (pw.size() < 12) {
        warn(tr("Too short"));
        return;
    }
    m_api->createAccount(ui->login->text(), pw);
}

struct SafePasswordPolicy {
    // ok: cpp-password-accepted-without-length
    std::size_t minLength = 12;
};

bool login(const std::string& user, const std::string& pw) {
    // ok: cpp-password-accepted-without-length
    if (pw.empty())
        return false;
    return verify(user, pw);
}

void Account::forgot(const QString& mail)
{
    // ruleid: cpp-password-sent-by-mail
    m_mailer->send(mail, tr("Your password"), m_repo->passwordFor(mail));
}

void remind(Mailer& mailer, const User& u) {
    // ruleid: cpp-password-sent-by-mail
    mailer.send(u.mail, "Login", "Your password: " + u.password);
}

std::string body(const User& u) {
    // ruleid: cpp-password-sent-by-mail
    return "Your password is " + u.password;
}

void Account::forgotSafe(const QString& mail)
{
    // ok: cpp-password-sent-by-mail
    m_mailer->send(mail, tr("Reset"), linkFor(newToken(mail)));
}

void changed(Mailer& mailer, const User& u) {
    // ok: cpp-password-sent-by-mail
    mailer.send(u.mail, "Changed", "Somebody changed it at " + u.when);
}

void greet(Mailer& mailer, const User& u) {
    // ok: cpp-password-sent-by-mail
    mailer.send(u.mail, "Welcome", "Hello " + u.name);
}

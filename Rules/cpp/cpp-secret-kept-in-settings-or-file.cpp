#include <QSettings>
#include <fstream>

void LoginDialog::remember()
{
    QSettings settings("Acme", "Mailer");
    // ok: cpp-secret-kept-in-settings-or-file
    settings.setValue("login/user", ui->userEdit->text());
    // ruleid: cpp-secret-kept-in-settings-or-file
    settings.setValue("login/password", ui->passwordEdit->text());
}

void saveAccount(const Account& a, const std::filesystem::path& file) {
    nlohmann::json j = {
        {"user", a.user},
        // ruleid: cpp-secret-kept-in-settings-or-file
        {"password", a.password},
    };
    std::ofstream(file) << j.dump(2);
}

void Profile::save()
{
    QFile f(m_path);
    QJsonObject o;
    // ruleid: cpp-secret-kept-in-settings-or-file
    o["password"] = QString::fromLatin1(m_password.toUtf8().toBase64());
    f.write(QJsonDocument(o).toJson());
}

void fine(QSettings& settings, const QString& password)
{
    // ok: cpp-secret-kept-in-settings-or-file
    settings.setValue("login/password", encrypt(password));
    // ok: cpp-secret-kept-in-settings-or-file
    settings.setValue("window/size", size());
    // ok: cpp-secret-kept-in-settings-or-file
    auto request = nlohmann::json{{"password", password.toStdString()}};
    send(request);
}

#include <string>

QByteArray Licence::sign(const QByteArray& payload)
{
    // ruleid: cpp-key-or-secret-literal
    const QByteArray key = QByteArray::fromHex("6c1f0a9be27d4c5583d1902f4e7ab36c");
    return mac(payload, key);
}

std::string issue(const std::string& user) {
    // ruleid: cpp-key-or-secret-literal
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{"not-so-secret"});
}

// ruleid: cpp-key-or-secret-literal
static const unsigned char kDeviceKey[] = {0x10, 0x22, 0x9f, 0x41, 0x07, 0x5c, 0xee, 0x18};

void open(QSqlDatabase& db)
{
    // ruleid: cpp-key-or-secret-literal
    db.setPassword("s3rvice-2024");
    db.open();
}

QByteArray Licence::signRight(const QByteArray& payload)
{
    // ok: cpp-key-or-secret-literal
    const QByteArray key = m_keys.load("licence");
    return mac(payload, key);
}

std::string issueRight(const std::string& user, const std::string& secret) {
    // ok: cpp-key-or-secret-literal
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

void openRight(QSqlDatabase& db)
{
    // ok: cpp-key-or-secret-literal
    db.setPassword(qEnvironmentVariable("DB_PASSWORD"));
}

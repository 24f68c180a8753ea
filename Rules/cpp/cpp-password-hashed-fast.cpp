#include <QCryptographicHash>
#include <openssl/sha.h>

QByteArray UserDb::hash(const QString &password) const
{
    // ruleid: cpp-password-hashed-fast
    return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha256);
}

void digest(const std::string& password, unsigned char* d) {
    // ruleid: cpp-password-hashed-fast
    SHA512(reinterpret_cast<const unsigned char*>(password.data()), password.size(), d);
}

QByteArray salted(const QString &password, const QByteArray &salt)
{
    QCryptographicHash h(QCryptographicHash::Sha256);
    // ok: cpp-password-hashed-fast
    h.addData(salt);
    // ruleid: cpp-password-hashed-fast
    h.addData(password.toUtf8());
    return h.result();
}

QByteArray fine(const QByteArray &file, const std::string& password)
{
    // ok: cpp-password-hashed-fast
    crypto_pwhash_str(out, password.data(), password.size(), 3, 1 << 28);
    // ok: cpp-password-hashed-fast
    SHA256(file.data(), file.size(), out);
    return QCryptographicHash::hash(file, QCryptographicHash::Sha256);
}

#include <QCryptographicHash>
#include <cryptopp/md5.h>
#include <Poco/MD5Engine.h>

QByteArray store(const QString& password)
{
    // ruleid: cpp-weak-hash
    return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex();
}

std::string digest(const std::string& s)
{
    // ruleid: cpp-weak-hash
    CryptoPP::Weak1::MD5 hash;
    return run(hash, s);
}

std::string poco(const std::string& s)
{
    // ruleid: cpp-weak-hash
    Poco::MD5Engine md5;
    md5.update(s);
    return Poco::DigestEngine::digestToHex(md5.digest());
}

auto botan()
{
    // ruleid: cpp-weak-hash
    return Botan::HashFunction::create("SHA-1");
}

QByteArray good(const QByteArray& data)
{
    // ok: cpp-weak-hash
    CryptoPP::SHA256 hash;
    // ok: cpp-weak-hash
    auto h = Botan::HashFunction::create("SHA-256");
    use(hash, h);
    // ok: cpp-weak-hash
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

QByteArray Metadata::hashIcon(const QByteArray &iconData)
{
    // ok: cpp-weak-hash
    return QCryptographicHash::hash(iconData, QCryptographicHash::Md5);
}

#include <cstdio>
#include <fstream>
#include <openssl/rand.h>
#include <string>

void ConfigFile::save(const QByteArray& data)
{
    QFile f(m_path);
    // ruleid: cpp-result-that-decides-dropped
    f.open(QIODevice::WriteOnly | QIODevice::Truncate);
    f.write(data);
}

std::string token() {
    unsigned char raw[16];
    // ruleid: cpp-result-that-decides-dropped
    getrandom(raw, sizeof(raw), 0);
    return hex(raw, sizeof(raw));
}

void dropRights(uid_t uid) {
    // ruleid: cpp-result-that-decides-dropped
    setuid(uid);
    serve();
}

std::string readKey(const std::string& path) {
    // ruleid: cpp-result-that-decides-dropped
    std::ifstream in(path, std::ios::binary);
    std::string key(32, '\0');
    in.read(&key[0], 32);
    return key;
}

void ConfigFileRight::save(const QByteArray& data)
{
    QFile f(m_path);
    // ok: cpp-result-that-decides-dropped
    if (!f.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    f.write(data);
}

std::string tokenRight() {
    unsigned char raw[16];
    // ok: cpp-result-that-decides-dropped
    if (RAND_bytes(raw, sizeof(raw)) != 1)
        throw std::runtime_error("no random bytes");
    return hex(raw, sizeof(raw));
}

std::string readKeyRight(const std::string& path) {
    // ok: cpp-result-that-decides-dropped
    std::ifstream in(path, std::ios::binary);
    std::string key(32, '\0');
    if (!in.read(&key[0], 32))
        throw std::runtime_error("key file too short");
    return key;
}

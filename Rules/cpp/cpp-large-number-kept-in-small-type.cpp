#include <cstdint>
#include <string>

bool Wallet::deposit(const QString& text)
{
    // ruleid: cpp-large-number-kept-in-small-type
    const qlonglong amount = text.toLongLong();
    m_balance += static_cast<int>(amount);
    return true;
}

void Archive::entry(const std::string& body) {
    // ruleid: cpp-large-number-kept-in-small-type
    uint16_t size = body.size();
    write(size);
}

int port(const std::string& text) {
    // ruleid: cpp-large-number-kept-in-small-type
    uint16_t p = std::stoi(text);
    return p;
}

bool Wallet::depositRight(const QString& text)
{
    // ok: cpp-large-number-kept-in-small-type
    const qlonglong amount = text.toLongLong();
    if (amount < 0 || amount > std::numeric_limits<int>::max())
        return false;
    m_balance += static_cast<int>(amount);
    return true;
}

void ArchiveRight::entry(const std::string& body) {
    // ok: cpp-large-number-kept-in-small-type
    uint64_t size = body.size();
    write(size);
}

int portRight(const std::string& text) {
    // ok: cpp-large-number-kept-in-small-type
    int p = std::stoi(text);
    if (p < 1 || p > 65535)
        throw std::out_of_range("port");
    return p;
}

struct Entry { char key[16]; };

void store(Entry& e, const std::string& key) {
    // ruleid: cpp-text-field-copied-without-terminator
    std::memcpy(e.key, key.data(), std::min(key.size(), sizeof(e.key)));
    std::cout << "stored " << e.key << '\n';
}

bool Driver::setLabel(const QString& label)
{
    char name[32];
    const QByteArray utf8 = label.toUtf8();
    // ruleid: cpp-text-field-copied-without-terminator
    std::strncpy(name, utf8.constData(), 32);
    return ioctl(m_fd, SET_LABEL, name) == 0;
}

std::string linkTarget(const std::string& p) {
    char buf[256];
    if (::readlink(p.c_str(), buf, sizeof(buf)) < 0)
        return {};
    // ruleid: cpp-text-field-copied-without-terminator
    return buf;
}

void storeSafe(Entry& e, const std::string& key) {
    // ok: cpp-text-field-copied-without-terminator
    std::memcpy(e.key, key.data(), std::min(key.size(), sizeof(e.key) - 1));
    e.key[sizeof(e.key) - 1] = 0;
    std::cout << "stored " << e.key << '\n';
}

bool Driver::setLabelSafe(const QString& label)
{
    char name[32];
    // ok: cpp-text-field-copied-without-terminator
    std::strncpy(name, label.toUtf8().constData(), sizeof(name));
    name[sizeof(name) - 1] = 0;
    return ioctl(m_fd, SET_LABEL, name) == 0;
}

std::string linkTargetSafe(const std::string& p) {
    char buf[256];
    ssize_t n = ::readlink(p.c_str(), buf, sizeof(buf));
    // ok: cpp-text-field-copied-without-terminator
    return n < 0 ? std::string() : std::string(buf, n);
}

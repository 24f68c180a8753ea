void IniWriter::put(const std::string& key, const std::string& value) {
    // ruleid: cpp-setting-line-with-raw-value
    out_ << key << "=" << value << "\n";
}

void saveConfig(const User& u) {
    std::ofstream out("/etc/app/user.conf");
    // ruleid: cpp-setting-line-with-raw-value
    out << "name = " << u.name << "\n";
}

void writeHosts(std::ostream& os, const std::string& ip, const std::string& host) {
    // ruleid: cpp-setting-line-with-raw-value
    os << "host: " << host << std::endl;
}

void IniWriter::putSafe(const std::string& key, const std::string& value) {
    if (value.find_first_of("\r\n") != std::string::npos)
        throw std::invalid_argument("value");
    // ok: cpp-setting-line-with-raw-value
    out_ << key << "=" << value << "\n";
}

void show(std::ostream& os, const std::string& key, int n) {
    // ok: cpp-setting-line-with-raw-value
    os << key << "=" << n << "\n";
}

void saveConfigQuoted(const User& u) {
    std::ofstream out("/etc/app/user.conf");
    // ok: cpp-setting-line-with-raw-value
    out << "name = " << std::quoted(u.name) << "\n";
}

#include <fstream>
#include <string>

void Imap::open(const std::string& folder) {
    // ruleid: cpp-line-of-protocol-or-config-from-value
    std::string line = tag() + " SELECT " + folder + "\r\n";
    send(line);
}

std::string Cache::fetch(const std::string& key) {
    // ruleid: cpp-line-of-protocol-or-config-from-value
    return ask("get " + key + "\r\n");
}

void Mailer::head(std::ostream& smtp, const std::string& subject) {
    // ruleid: cpp-line-of-protocol-or-config-from-value
    smtp << "Subject: " << subject << "\r\n";
}

void Config::save(const std::string& name, const std::string& value) {
    // ruleid: cpp-line-of-protocol-or-config-from-value
    std::ofstream out(path_, std::ios::app);
    out << name << "=" << value << "\n";
}

void Imap::openRight(const std::string& folder) {
    if (folder.find_first_of("\r\n\"") != std::string::npos)
        throw std::invalid_argument("folder");
    // ok: cpp-line-of-protocol-or-config-from-value
    std::string line = tag() + " SELECT " + folder + "\r\n";
    send(line);
}

std::string Cache::fetchRight(int id) {
    // ok: cpp-line-of-protocol-or-config-from-value
    return ask("get item" + std::to_string(id) + "\r\n");
}

void Config::saveRight(const QString& name, const QString& value)
{
    // ok: cpp-line-of-protocol-or-config-from-value
    QSettings(m_path, QSettings::IniFormat).setValue(name, value);
}

#include <iostream>
#include <fstream>
#include <string>

void login(const std::string& user, const std::string& password)
{
    // ruleid: cpp-secret-streamed-to-log
    std::cout << "Login " << user << " with " << password << std::endl;
}

void save(const std::string& user, const std::string& password)
{
    std::ofstream file("users.txt", std::ios::app);
    // ruleid: cpp-secret-streamed-to-log
    file << user << ":" << password << "\n";
}

void debug(const Config& cfg)
{
    // ruleid: cpp-secret-streamed-to-log
    qDebug() << "key" << cfg.api_key;
    // ruleid: cpp-secret-streamed-to-log
    LOG(INFO) << "token=" << cfg.access_token;
}

void good(const std::string& user, const std::string& password, std::ostringstream& body)
{
    // ok: cpp-secret-streamed-to-log
    std::cout << "Login " << user << "\n";
    // ok: cpp-secret-streamed-to-log
    std::cout << "Password: ";
    // ok: cpp-secret-streamed-to-log
    std::cout << password.size();
    std::ofstream file("users.txt");
    // ok: cpp-secret-streamed-to-log
    file << user << ":" << argon2_hash(password) << "\n";
}

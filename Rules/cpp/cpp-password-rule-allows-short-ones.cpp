#include <regex>
#include <string>

bool accepted(const std::string& password) {
    // ruleid: cpp-password-rule-allows-short-ones
    return password.size() >= 6;
}

bool policy(const std::string& pw) {
    // ruleid: cpp-password-rule-allows-short-ones
    static const std::regex re("^[a-z0-9]{4,8}$");
    return std::regex_match(pw, re);
}

void Dialog::init()
{
    // ruleid: cpp-password-rule-allows-short-ones
    ui->password->setMaxLength(8);
}

bool acceptedRight(const std::string& password) {
    // ok: cpp-password-rule-allows-short-ones
    return password.size() >= 12 && !isCommon(password);
}

void DialogRight::init()
{
    // ok: cpp-password-rule-allows-short-ones
    ui->password->setMaxLength(128);
}

bool named(const std::string& name) {
    // ok: cpp-password-rule-allows-short-ones
    return name.size() >= 3;
}

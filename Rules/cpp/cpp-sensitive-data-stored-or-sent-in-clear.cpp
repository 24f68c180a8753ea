#include <fstream>
#include <string>

bool PatientRepo::insert(const Patient& p)
{
    QSqlQuery q(m_db);
    // ruleid: cpp-sensitive-data-stored-or-sent-in-clear
    q.prepare("INSERT INTO patients(name, ssn, card_number) VALUES(?, ?, ?)");
    q.addBindValue(p.name);
    return q.exec();
}

bool exportKey(EVP_PKEY* key, BIO* out) {
    // ruleid: cpp-sensitive-data-stored-or-sent-in-clear
    return PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
}

void remember(const Login& l) {
    // ruleid: cpp-sensitive-data-stored-or-sent-in-clear
    std::ofstream out("/home/app/.login");
    out << l.user << "\n" << l.password << "\n";
}

void ftpLogin(Stream& s, const std::string& pass) {
    // ruleid: cpp-sensitive-data-stored-or-sent-in-clear
    s.send("PASS " + pass + "\r\n");
}

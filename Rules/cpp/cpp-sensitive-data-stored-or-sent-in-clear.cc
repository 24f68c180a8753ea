#include <fstream>
#include <string>

bool PatientRepo::insert(const Patient& p)
{
    QSqlQuery q(m_db);
    // ok: cpp-sensitive-data-stored-or-sent-in-clear
    q.prepare("INSERT INTO patients(name, ssn) VALUES(?, ?)");
    q.addBindValue(p.name);
    q.addBindValue(m_vault.encrypt(p.ssn));
    return q.exec();
}

bool exportKey(EVP_PKEY* key, BIO* out, const std::string& phrase) {
    // ok: cpp-sensitive-data-stored-or-sent-in-clear
    return PEM_write_bio_PrivateKey(out, key, EVP_aes_256_cbc(), nullptr, 0, nullptr, (void*)phrase.c_str()) == 1;
}

void remember(const Login& l) {
    // ok: cpp-sensitive-data-stored-or-sent-in-clear
    std::ofstream out("/home/app/.login");
    out << l.user << "\n";
}

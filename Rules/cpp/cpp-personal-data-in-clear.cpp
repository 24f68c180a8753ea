#include <fstream>
#include <httplib.h>

void save(const Patient& p) {
    std::ofstream out("/var/lib/clinic/patients.csv", std::ios::app);
    // ruleid: cpp-personal-data-in-clear
    out << p.name << ';' << p.ssn << '\n';
}

void Terminal::pay(const Card &card)
{
    QTcpSocket s;
    s.connectToHost("gateway.example.com", 9100);
    // ruleid: cpp-personal-data-in-clear
    s.write(QString("PAY %1 %2\n").arg(card.number, card.cvv).toUtf8());
}

bool charge(const Order& o) {
    // ruleid: cpp-personal-data-in-clear
    httplib::Client cli("http://payments.example.com");
    return bool(cli.Post("/charge", o.json(), "application/json"));
}

bool fine(const Patient& p) {
    // ok: cpp-personal-data-in-clear
    httplib::Client cli("https://payments.example.com");
    // ok: cpp-personal-data-in-clear
    httplib::Client local("http://localhost:8080/api");
    // ok: cpp-personal-data-in-clear
    std::cout << p.name;
    return true;
}

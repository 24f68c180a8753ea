#include <ostream>
#include <vector>

void exportUsers(const std::vector<User>& users, std::ostream& out) {
    // ok: cpp-csv-cell-from-variable
    out << "name,email,note\n";
    for (const auto& u : users)
        // ruleid: cpp-csv-cell-from-variable
        out << '"' << u.name << "\",\"" << u.email << "\",\"" << u.note << "\"\n";
}

void writeCsv(const std::vector<Order>& orders, std::ostream& out) {
    for (const auto& o : orders)
        // ruleid: cpp-csv-cell-from-variable
        out << o.customerName << "," << o.total << "\n";
}

void reportRows(std::ostream& out, const std::string& comment, int n) {
    // ruleid: cpp-csv-cell-from-variable
    out << n << ';' << comment << ';' << n << '\n';
    // ok: cpp-csv-cell-from-variable
    out << n << ';' << csvEscape(comment) << ';' << n << '\n';
    // ok: cpp-csv-cell-from-variable
    out << n << ';' << n << '\n';
}

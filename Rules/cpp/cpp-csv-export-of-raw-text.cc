#include <ostream>
#include <string>
#include <vector>

static std::string safe(const std::string& s) {
    return !s.empty() && std::string("=+-@\t\r").find(s[0]) != std::string::npos ? "'" + s : s;
}

// ok: cpp-csv-export-of-raw-text
void exportMembers(const std::vector<Member>& members, std::ostream& out) {
    for (const auto& m : members)
        out << m.id << "," << safe(m.nick) << "\n";
}

// ok: cpp-csv-export-of-raw-text
std::string joined(const std::vector<int>& v) {
    std::string s;
    for (int x : v)
        s += std::to_string(x) + ",";
    return s;
}

// ok: cpp-csv-export-of-raw-text
void print(const Point& p, std::ostream& out) {
    out << p.x << ", " << p.y;
}

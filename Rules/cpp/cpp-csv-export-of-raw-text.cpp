#include <ostream>
#include <string>
#include <vector>

// ruleid: cpp-csv-export-of-raw-text
void exportMembers(const std::vector<Member>& members, std::ostream& out) {
    for (const auto& m : members)
        out << m.id << "," << m.nick << "\n";
}

// ruleid: cpp-csv-export-of-raw-text
std::string reportLine(const Ticket& t) {
    return std::to_string(t.id) + "," + t.state + "," + t.owner + "\n";
}

// ruleid: cpp-csv-export-of-raw-text
bool TableExport::toCsv(QIODevice* f, const QAbstractItemModel& m)
{
    QStringList cells;
    for (int c = 0; c < m.columnCount(); ++c)
        cells << m.index(0, c).data().toString();
    return f->write(cells.join(",").toUtf8()) > 0;
}

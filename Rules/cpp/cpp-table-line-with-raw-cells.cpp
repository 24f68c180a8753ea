svr.Get("/leads.csv", [&](const httplib::Request&, httplib::Response& res) {
    std::string csv = "email;message\n";
    for (const auto& lead : repo.leads())
        // ruleid: cpp-table-line-with-raw-cells
        csv += fmt::format("{};{}\n", lead.email, lead.message);
    res.set_content(csv, "text/csv");
});

void exportUsers(std::ostream& out, const std::vector<User>& users) {
    for (const auto& u : users)
        // ruleid: cpp-table-line-with-raw-cells
        out << u.id << ',' << u.displayName << "," << u.comment << "\n";
}

void writeReport(QTextStream& out, const QList<Ticket>& tickets)
{
    for (const Ticket& t : tickets)
        // ruleid: cpp-table-line-with-raw-cells
        out << t.subject << ";" << t.id << "\n";
}

void exportSafe(std::ostream& out, const std::vector<User>& users) {
    for (const auto& u : users)
        // ok: cpp-table-line-with-raw-cells
        out << u.id << ',' << csvField(u.displayName) << "\n";
}

void exportNumbers(std::ostream& out, const std::vector<Sample>& all) {
    for (const auto& s : all)
        // ok: cpp-table-line-with-raw-cells
        out << s.time << ',' << s.level << "\n";
}

void show(std::ostream& out, const User& u) {
    // ok: cpp-table-line-with-raw-cells
    out << u.name << ", " << u.city << "\n";
}

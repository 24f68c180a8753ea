void f(std::ostream& out, const std::string& name, const std::string& value) {
    // ruleid: cpp-audit-config-line-with-value
    out << name << "=" << value << "\n";
    // ruleid: cpp-audit-config-line-with-value
    std::string l = name + ": " + value;
    // ruleid: cpp-audit-config-line-with-value
    out << "Name: " << name;
    // ok: cpp-audit-config-line-with-value
    out << name;
    // ok: cpp-audit-config-line-with-value
    out << "done\n";
    // ok: cpp-audit-config-line-with-value
    show(name);
}

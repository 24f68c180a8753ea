#include <string>

std::string escape(const std::string& in) {
    std::string out;
    for (char c : in) {
        switch (c) {
        case '&': out += "&amp;"; break;
        // ok: cpp-escaping-leaves-characters-out
        case '<': out += "&lt;"; break;
        // ok: cpp-escaping-leaves-characters-out
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

QString Names::tidy(QString name)
{
    // ok: cpp-escaping-leaves-characters-out
    return name.replace("_", " ");
}

#include <string>
#include <vector>

// ruleid: cpp-view-of-object-that-goes-away
std::string_view name(const User& u) {
    std::string full = u.first + " " + u.last;
    std::string_view view = full;
    return view;
}

// ruleid: cpp-view-of-object-that-goes-away
std::string_view direct(int n) {
    std::string s = std::to_string(n);
    return s;
}

int grow(std::vector<int>& v) {
    // ruleid: cpp-view-of-object-that-goes-away
    int& first = v[0];
    v.push_back(3);
    return first;
}

std::string fine(const User& u) {
    // ok: cpp-view-of-object-that-goes-away
    std::string full = u.first;
    return full;
}

int careful(std::vector<int>& v) {
    v.push_back(3);
    // ok: cpp-view-of-object-that-goes-away
    int& first = v[0];
    return first;
}

// ok: cpp-view-of-object-that-goes-away
std::string_view part(std::string_view s) {
    return s.substr(1);
}

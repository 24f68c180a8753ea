#include <iostream>
#include <string>

int main() {
    int hours = 0;
    std::cin >> hours;
    // ruleid: cpp-number-from-outside-multiplied
    int ms = hours * 60 * 60 * 1000;
    std::cout << ms << "\n";
}

int Cart::total(const httplib::Request& req) const {
    int quantity = std::stoi(req.get_param_value("quantity"));
    // ruleid: cpp-number-from-outside-multiplied
    int cents = quantity * unitPrice_;
    return cents;
}

Vertex* readMesh(std::istream& in) {
    uint32_t count = 0;
    in.read(reinterpret_cast<char*>(&count), sizeof(count));
    // ruleid: cpp-number-from-outside-multiplied
    uint32_t bytes = count * sizeof(Vertex);
    return static_cast<Vertex*>(std::malloc(bytes));
}

int mainRight() {
    int hours = 0;
    std::cin >> hours;
    if (hours < 0 || hours > 24)
        return 1;
    // ok: cpp-number-from-outside-multiplied
    int ms = hours * 60 * 60 * 1000;
    return ms;
}

int64_t CartRight::total(const httplib::Request& req) const {
    int quantity = std::stoi(req.get_param_value("quantity"));
    // ok: cpp-number-from-outside-multiplied
    int64_t cents = static_cast<int64_t>(quantity) * unitPrice_;
    return cents;
}

int twice(const std::string& s) {
    int n = std::stoi(s);
    // ok: cpp-number-from-outside-multiplied
    int d = n * 2;
    return d;
}

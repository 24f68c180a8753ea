#include <iostream>
#include <string>

void paginate(const httplib::Request& req, httplib::Response& res) {
    int size = std::stoi(req.get_param_value("size"));
    // ruleid: cpp-division-by-outside-number
    res.set_content(std::to_string(total() / size), "text/plain");
}

int main() {
    int people = 0;
    std::cout << "How many share the bill? ";
    std::cin >> people;
    // ruleid: cpp-division-by-outside-number
    std::cout << 1200 / people << "\n";
}

void Meter::onRead(const QString& text)
{
    const int step = text.toInt();
    // ruleid: cpp-division-by-outside-number
    m_bucket = m_count % step;
}

size_t bucketOf(std::istream& in, size_t hash) {
    uint32_t buckets;
    in.read(reinterpret_cast<char*>(&buckets), sizeof(buckets));
    // ruleid: cpp-division-by-outside-number
    return hash % buckets;
}

void paginateRight(const httplib::Request& req, httplib::Response& res) {
    int size = std::stoi(req.get_param_value("size"));
    if (size <= 0)
        size = 20;
    // ok: cpp-division-by-outside-number
    res.set_content(std::to_string(total() / size), "text/plain");
}

void Meter::onReadRight(const QString& text)
{
    const int step = text.toInt();
    if (!step)
        return;
    // ok: cpp-division-by-outside-number
    m_bucket = m_count % step;
}

int half(const std::string& text) {
    // ok: cpp-division-by-outside-number
    return std::stoi(text) / 2;
}

int mainRight() {
    int people = 0;
    if (!(std::cin >> people) || people == 0)
        return 1;
    // ok: cpp-division-by-outside-number
    return 1200 / people;
}

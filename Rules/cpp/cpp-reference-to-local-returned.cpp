#include <string>
#include <string_view>
#include <vector>

const std::string& label(int id)
{
    std::string text = "item " + std::to_string(id);
    // ruleid: cpp-reference-to-local-returned
    return text;
}

std::string_view trimmed(std::string s)
{
    s.erase(0, 1);
    // ruleid: cpp-reference-to-local-returned
    return s;
}

std::vector<int>& primes()
{
    std::vector<int> out;
    out.push_back(2);
    // ruleid: cpp-reference-to-local-returned
    return out;
}

std::string good_label(int id)
{
    std::string text = "item " + std::to_string(id);
    // ok: cpp-reference-to-local-returned
    return text;
}

const std::string& cached()
{
    static std::string text = "cached";
    // ok: cpp-reference-to-local-returned
    return text;
}

std::string_view head(std::string_view s)
{
    auto t = s.substr(0, 3);
    // ok: cpp-reference-to-local-returned
    return t;
}

class Table {
    std::vector<int> rows_;
public:
    std::vector<int>& rows()
    {
        // ok: cpp-reference-to-local-returned
        return rows_;
    }
};

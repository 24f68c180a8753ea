#include <algorithm>
#include <map>
#include <string>
#include <vector>

double priceOf(const std::map<std::string, double>& prices, const std::string& sku) {
    // ruleid: cpp-found-iterator-used-untested
    auto it = prices.find(sku);
    return it->second;
}

std::string Directory::phone(int id) const {
    // ruleid: cpp-found-iterator-used-untested
    auto found = std::find_if(people_.begin(), people_.end(), [id](const Person& p) { return p.id == id; });
    return found->phone;
}

int Scores::direct(const std::string& who) {
    // ruleid: cpp-found-iterator-used-untested
    return scores_.find(who)->second;
}

void Room::notify() {
    // ruleid: cpp-found-iterator-used-untested
    owner_.lock()->onChange();
}

double priceOfRight(const std::map<std::string, double>& prices, const std::string& sku) {
    auto it = prices.find(sku);
    if (it == prices.end())
        return 0;
    // ok: cpp-found-iterator-used-untested
    return it->second;
}

double priceShort(const std::map<std::string, double>& prices, const std::string& sku) {
    auto it = prices.find(sku);
    // ok: cpp-found-iterator-used-untested
    return it != prices.end() ? it->second : 0.0;
}

void RoomRight::notify() {
    // ok: cpp-found-iterator-used-untested
    if (auto owner = owner_.lock())
        owner->onChange();
}

size_t slash(const std::string& s) {
    // ok: cpp-found-iterator-used-untested
    auto pos = s.find('/');
    return pos;
}

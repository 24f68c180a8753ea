#include <map>
#include <string>

std::string Handles::name(const httplib::Request& req) {
    // ok: cpp-number-from-outside-as-pointer
    auto id = std::stoull(req.get_param_value("handle"));
    auto it = objects_.find(id);
    return it == objects_.end() ? std::string() : it->second->name();
}

uint32_t first(const std::vector<char>& v) {
    uint32_t n = 0;
    // ok: cpp-number-from-outside-as-pointer
    std::memcpy(&n, v.data(), sizeof(n));
    return n;
}

void onUser(void* userData) {
    // ok: cpp-number-from-outside-as-pointer
    auto* self = reinterpret_cast<Window*>(userData);
    self->refresh();
}

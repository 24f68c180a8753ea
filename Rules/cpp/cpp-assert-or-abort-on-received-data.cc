#include <cassert>
#include <string>
#include <vector>

// ok: cpp-assert-or-abort-on-received-data
bool Parser::onHeader(const std::vector<uint8_t>& in) {
    if (in.size() < 8)
        return false;
    version_ = in[4];
    return true;
}

// ok: cpp-assert-or-abort-on-received-data
int middle(int low, int high) {
    assert(low <= high);
    return low + (high - low) / 2;
}

// ok: cpp-assert-or-abort-on-received-data
void lookup(const httplib::Request& req, httplib::Response& res) {
    auto id = req.get_param_value("id");
    if (id.empty()) {
        res.status = 400;
        return;
    }
    res.set_content(find(id), "text/plain");
}

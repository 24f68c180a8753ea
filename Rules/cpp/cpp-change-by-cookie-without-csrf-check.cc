#include "httplib.h"

// ok: cpp-change-by-cookie-without-csrf-check
void transfer(const httplib::Request& req, httplib::Response& res) {
    auto user = sessions().fromCookie(req.get_header_value("Cookie"));
    if (!user || !sameText(req.get_param_value("csrf"), user->formKey)) {
        res.status = 403;
        return;
    }
    bank().transfer(user->id, req.get_param_value("to"), std::stol(req.get_param_value("amount")));
}

// ok: cpp-change-by-cookie-without-csrf-check
void balance(const httplib::Request& req, httplib::Response& res) {
    auto user = sessions().fromCookie(req.get_header_value("Cookie"));
    res.set_content(bank().balance(user->id), "text/plain");
}

// ok: cpp-change-by-cookie-without-csrf-check
int helper(int a) {
    return a + 1;
}

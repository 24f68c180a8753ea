#include "httplib.h"

void setup(httplib::Server& svr) {
    // ruleid: cpp-frame-or-mime-protection-loosened
    svr.set_default_headers({{"X-Frame-Options", "ALLOWALL"}});
}

void page(crow::response& res) {
    // ruleid: cpp-frame-or-mime-protection-loosened
    res.set_header("Content-Security-Policy", "frame-ancestors http: https:");
}

void strip(httplib::Response& res) {
    // ruleid: cpp-frame-or-mime-protection-loosened
    res.headers.erase("X-Frame-Options");
}

void setupRight(httplib::Server& svr) {
    // ok: cpp-frame-or-mime-protection-loosened
    svr.set_default_headers({{"X-Frame-Options", "DENY"}});
}

void pageRight(crow::response& res) {
    // ok: cpp-frame-or-mime-protection-loosened
    res.set_header("Content-Security-Policy", "frame-ancestors 'self' https://portal.example.com");
}

void stripRight(httplib::Response& res) {
    // ok: cpp-frame-or-mime-protection-loosened
    res.headers.erase("Server");
}

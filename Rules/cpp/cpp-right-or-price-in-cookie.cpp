void ShopHandler::handleRequest(HTTPServerRequest& req, HTTPServerResponse& res) {
    Poco::Net::NameValueCollection cookies;
    req.getCookies(cookies);
    // ruleid: cpp-right-or-price-in-cookie
    double price = Poco::NumberParser::parseFloat(cookies.get("price", "0"));
    charge(price);
}

void Admin::list(const HttpRequestPtr& req, Callback&& cb) {
    // ruleid: cpp-right-or-price-in-cookie
    if (req->getCookie("role") == "admin")
        return cb(all());
    cb(denied());
}

svr.Get("/me", [&](const httplib::Request& req, httplib::Response& res) {
    // ruleid: cpp-right-or-price-in-cookie
    auto user = getCookie(req, "user");
    res.set_content(profile(user), "text/html");
});

svr.Get("/mine", [&](const httplib::Request& req, httplib::Response& res) {
    // ok: cpp-right-or-price-in-cookie
    auto user = sessions.userOf(getCookie(req, "sid"));
    res.set_content(profile(user), "text/html");
});

void Admin::theme(const HttpRequestPtr& req, Callback&& cb) {
    // ok: cpp-right-or-price-in-cookie
    cb(page(req->getCookie("theme")));
}

svr.Get("/signed", [&](const httplib::Request& req, httplib::Response& res) {
    // ok: cpp-right-or-price-in-cookie
    auto user = verifySigned(getCookie(req, "user"));
    res.set_content(profile(user), "text/html");
});

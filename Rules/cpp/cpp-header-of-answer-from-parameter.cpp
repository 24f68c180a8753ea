void setLang(HTTPServerResponse& response, const std::string& lang) {
    // ruleid: cpp-header-of-answer-from-parameter
    response.set("Content-Language", lang);
}

void download(httplib::Response& res, const std::string& filename) {
    // ruleid: cpp-header-of-answer-from-parameter
    res.set_header("Content-Disposition", "attachment; filename=" + filename);
}

void theme(const httplib::Request& req, httplib::Response& res) {
    auto t = req.get_param_value("theme");
    // ruleid: cpp-header-of-answer-from-parameter
    res.set_header("X-Theme", t);
}

void setLangSafe(HTTPServerResponse& response, const std::string& lang) {
    if (!known.count(lang))
        return;
    // ok: cpp-header-of-answer-from-parameter
    response.set("Content-Language", lang);
}

void frame(httplib::Response& res) {
    // ok: cpp-header-of-answer-from-parameter
    res.set_header("X-Frame-Options", "DENY");
}

void type(HTTPServerResponse& response, const std::string& mime) {
    // ok: cpp-header-of-answer-from-parameter
    response.setContentType(mime);
}

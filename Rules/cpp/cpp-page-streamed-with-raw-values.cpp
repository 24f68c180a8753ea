void comments(Poco::Net::HTTPServerResponse& response, const std::string& text) {
    std::ostream& out = response.send();
    // ruleid: cpp-page-streamed-with-raw-values
    out << "<html><body><blockquote>" << text << "</blockquote>"
        << "</body></html>";
}

std::string profile(const UserRow& user) {
    std::ostringstream html;
    // ruleid: cpp-page-streamed-with-raw-values
    html << "<a href=\"" << user.website << "\">"
         << user.id << "</a>";
    return html.str();
}

crow::response hello(const crow::request& req) {
    std::string name = req.url_params.get("name");
    // ruleid: cpp-page-streamed-with-raw-values
    return crow::response("<h1>" + name + "</h1>");
}

void commentsSafe(Poco::Net::HTTPServerResponse& response, const std::string& text) {
    std::ostream& out = response.send();
    // ok: cpp-page-streamed-with-raw-values
    out << "<html><body><blockquote>" << htmlEscape(text) << "</blockquote>"
        << "</body></html>";
}

std::string counter(int n) {
    std::ostringstream html;
    // ok: cpp-page-streamed-with-raw-values
    html << "<p>" << n << "</p>";
    return html.str();
}

void table(std::ostream& out, const std::string& name) {
    // ok: cpp-page-streamed-with-raw-values
    out << "name: " << name << "\n";
}



std::string errorPage(const std::string& path) {
    std::stringstream ss;
    // ruleid: cpp-page-streamed-with-raw-values
    ss << "<h2>404</h2><p>" << path << "</p>";
    return ss.str();
}


void SearchPage::render(const Request& req, Response& res) {
    res << "<html><body>";
    // ruleid: cpp-page-streamed-with-raw-values
    res << "Results for: " << req.param("q");
    res << "</body></html>";
}

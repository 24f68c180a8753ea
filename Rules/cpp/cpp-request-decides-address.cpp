#include <httplib.h>
#include <QNetworkRequest>

void proxy(const httplib::Request& req, httplib::Response& res) {
    auto host = req.get_param_value("host");
    // ruleid: cpp-request-decides-address
    httplib::Client cli(host);
    auto r = cli.Get("/");
    res.set_content(r->body, "text/plain");
}

QByteArray Preview::fetch(const QHttpServerRequest &request)
{
    const QUrl url(request.query().queryItemValue("url"));
    QNetworkAccessManager nam;
    // ruleid: cpp-request-decides-address
    QNetworkReply *reply = nam.get(QNetworkRequest(url));
    return reply->readAll();
}

crow::response image(const crow::request& req) {
    std::string src = req.url_params.get("src");
    // ruleid: cpp-request-decides-address
    auto r = cpr::Get(cpr::Url{src});
    return crow::response(r.text);
}

void fine(const httplib::Request& req, httplib::Response& res) {
    auto host = req.get_param_value("host");
    if (!isAllowedHost(host))
        return;
    // ok: cpp-request-decides-address
    httplib::Client cli(host);
    // ok: cpp-request-decides-address
    httplib::Client fixed("https://api.example.com");
    // ok: cpp-request-decides-address
    auto r = cpr::Get(cpr::Url{"https://api.example.com/v1"});
}

#include <httplib.h>
#include <QNetworkRequest>

void proxy(const httplib::Request& req, httplib::Response& res) {
    auto host = req.get_param_value("host");
    // ruleid: cpp-server-side-request-forgery
    auto r = cpr::Get(cpr::Url{host});
    res.set_content(r.text, "text/plain");
}

QByteArray Preview::fetch(const QHttpServerRequest &request)
{
    const QUrl url(request.query().queryItemValue("url"));
    QNetworkAccessManager nam;
    // ruleid: cpp-server-side-request-forgery
    QNetworkReply *reply = nam.get(QNetworkRequest(url));
    return reply->readAll();
}

crow::response image(const crow::request& req) {
    std::string src = req.url_params.get("src");
    // ruleid: cpp-server-side-request-forgery
    auto r = cpr::Get(cpr::Url{src});
    return crow::response(r.text);
}

void fine(const httplib::Request& req, httplib::Response& res) {
    auto host = req.get_param_value("host");
    if (!isAllowedHost(host))
        return;
    // ok: cpp-server-side-request-forgery
    auto a = cpr::Get(cpr::Url{host});
    // ok: cpp-server-side-request-forgery
    httplib::Client fixed("https://api.example.com");
    // ok: cpp-server-side-request-forgery
    auto r = cpr::Get(cpr::Url{"https://api.example.com/v1"});
}

#include <httplib.h>
#include <cpr/cpr.h>
#include <curl/curl.h>

void proxy(httplib::Server& svr)
{
    svr.Get("/fetch", [](const httplib::Request& req, httplib::Response& res) {
        std::string url = req.get_param_value("url");
        CURL* curl = curl_easy_init();
        // ruleid: cpp-server-side-request-forgery
        curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
        curl_easy_perform(curl);
    });
}

void preview(const crow::request& req)
{
    auto url = req.url_params.get("u");
    // ruleid: cpp-server-side-request-forgery
    auto r = cpr::Get(cpr::Url{url});
    show(r.text);
}

void check(const httplib::Request& req)
{
    auto host = req.get_param_value("host");
    // ruleid: cpp-server-side-request-forgery
    httplib::Client cli(host);
    cli.Get("/status");
}

void good(const httplib::Request& req, CURL* curl, const std::string& configured)
{
    auto url = req.get_param_value("url");
    // ok: cpp-server-side-request-forgery
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.org/v1");
    // ok: cpp-server-side-request-forgery
    curl_easy_setopt(curl, CURLOPT_URL, configured.c_str());
    if (!is_allowed(url))
        return;
    // ok: cpp-server-side-request-forgery
    cpr::Get(cpr::Url{url});
    // ok: cpp-server-side-request-forgery
    httplib::Client cli("https://internal.example.org");
}

#include <cpr/cpr.h>
#include <QUrlQuery>

void Api::login(const QString &user, const QString &password)
{
    QUrl url("https://api.example.com/login");
    QUrlQuery q;
    // ok: cpp-secret-in-url
    q.addQueryItem("user", user);
    // ruleid: cpp-secret-in-url
    q.addQueryItem("password", password);
    url.setQuery(q);
    m_nam.get(QNetworkRequest(url));
}

std::string orders(const std::string& apiKey) {
    // ruleid: cpp-secret-in-url
    auto r = cpr::Get(cpr::Url{"https://shop.example.com/orders"}, cpr::Parameters{{"api_key", apiKey}, {"limit", "50"}});
    // ruleid: cpp-secret-in-url
    auto s = cpr::Get(cpr::Url{"https://shop.example.com/orders?limit=5&token=" + apiKey});
    return r.text + s.text;
}

void Api::body(const QString &password)
{
    QUrlQuery form;
    // ok: cpp-secret-in-url
    form.addQueryItem("password", password);
    m_nam.post(QNetworkRequest(m_url), form.toString().toUtf8());
}

std::string fine(const std::string& key) {
    // ok: cpp-secret-in-url
    return cpr::Get(cpr::Url{"https://shop.example.com/orders"}, cpr::Bearer{key}, cpr::Parameters{{"limit", "50"}}).text;
}

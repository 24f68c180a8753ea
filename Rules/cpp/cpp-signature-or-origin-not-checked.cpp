#include <openssl/evp.h>
#include <string>

bool good(EVP_MD_CTX* ctx, const Bytes& sig) {
    // ruleid: cpp-signature-or-origin-not-checked
    return EVP_DigestVerifyFinal(ctx, sig.data(), sig.size()) != 0;
}

// ruleid: cpp-signature-or-origin-not-checked
void onPaymentNotice(const httplib::Request& req, httplib::Response& res) {
    auto j = nlohmann::json::parse(req.body);
    orders().markPaid(j.at("order").get<int>());
}

void Updater::finished(QNetworkReply* reply)
{
    QFile f(m_target);
    // ruleid: cpp-signature-or-origin-not-checked
    f.write(reply->readAll());
    f.close();
    QProcess::startDetached(m_target);
}

bool goodRight(EVP_MD_CTX* ctx, const Bytes& sig) {
    // ok: cpp-signature-or-origin-not-checked
    return EVP_DigestVerifyFinal(ctx, sig.data(), sig.size()) == 1;
}

// ok: cpp-signature-or-origin-not-checked
void onPaymentRight(const httplib::Request& req, httplib::Response& res) {
    const auto mac = hmacSha256(hookSecret(), req.body);
    if (!equalTime(mac, req.get_header_value("X-Signature")))
        return;
    auto j = nlohmann::json::parse(req.body);
    orders().markPaid(j.at("order").get<int>());
}

void Picture::finished(QNetworkReply* reply)
{
    // ok: cpp-signature-or-origin-not-checked
    m_pixmap.loadFromData(reply->readAll());
}

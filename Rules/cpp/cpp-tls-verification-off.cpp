#include <boost/asio/ssl.hpp>
#include <QNetworkReply>
#include <httplib.h>

void asio_client(boost::asio::ssl::context& ctx)
{
    // ruleid: cpp-tls-verification-off
    ctx.set_verify_mode(boost::asio::ssl::verify_none);
}

void qt(QNetworkReply* reply, QSslConfiguration& conf)
{
    // ruleid: cpp-tls-verification-off
    reply->ignoreSslErrors();
    // ruleid: cpp-tls-verification-off
    conf.setPeerVerifyMode(QSslSocket::VerifyNone);
}

std::string fetch(const std::string& url)
{
    // ruleid: cpp-tls-verification-off
    auto r = cpr::Get(cpr::Url{url}, cpr::VerifySsl{false});
    httplib::SSLClient cli("example.org");
    // ruleid: cpp-tls-verification-off
    cli.enable_server_certificate_verification(false);
    return r.text;
}

void good(boost::asio::ssl::context& ctx, QSslConfiguration& conf, QNetworkReply* reply, httplib::SSLClient& cli)
{
    // ok: cpp-tls-verification-off
    ctx.set_verify_mode(boost::asio::ssl::verify_peer);
    // ok: cpp-tls-verification-off
    conf.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // ok: cpp-tls-verification-off
    reply->ignoreSslErrors(expectedErrors);
    // ok: cpp-tls-verification-off
    cli.enable_server_certificate_verification(true);
}

#include <boost/asio/ssl.hpp>
#include <QSslConfiguration>

void client()
{
    // ruleid: cpp-obsolete-tls-version
    boost::asio::ssl::context ctx(boost::asio::ssl::context::sslv3);
    run(ctx);
}

namespace ssl = boost::asio::ssl;

void old()
{
    // ruleid: cpp-obsolete-tls-version
    ssl::context ctx{ssl::context::tlsv1_client};
    run(ctx);
}

void qt(QSslConfiguration& conf)
{
    // ruleid: cpp-obsolete-tls-version
    conf.setProtocol(QSsl::TlsV1_0);
}

void good(QSslConfiguration& conf)
{
    // ok: cpp-obsolete-tls-version
    boost::asio::ssl::context ctx(boost::asio::ssl::context::tlsv12_client);
    // ok: cpp-obsolete-tls-version
    ssl::context other(ssl::context::tls_server);
    // ok: cpp-obsolete-tls-version
    conf.setProtocol(QSsl::TlsV1_2OrLater);
    run(ctx);
}

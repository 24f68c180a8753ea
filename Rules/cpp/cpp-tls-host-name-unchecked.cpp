#include <boost/asio/ssl.hpp>

void TlsClient::connectTo(const std::string& host) {
    ssl::context ctx(ssl::context::tls_client);
    ctx.set_verify_mode(ssl::verify_peer);
    ssl::stream<tcp::socket> s(io_, ctx);
    // ruleid: cpp-tls-host-name-unchecked
    s.handshake(ssl::stream_base::client);
}

void second(ssl::context& ctx, Stream& stream) {
    ctx.set_verify_mode(boost::asio::ssl::verify_peer);
    // ruleid: cpp-tls-host-name-unchecked
    stream.handshake(boost::asio::ssl::stream_base::client);
}

void third(Stream& stream) {
    stream.set_verify_mode(ssl::verify_peer);
    // ruleid: cpp-tls-host-name-unchecked
    stream.handshake(ssl::stream_base::client);
}

void fine(ssl::context& ctx, Stream& stream, const std::string& host) {
    ctx.set_verify_mode(ssl::verify_peer);
    stream.set_verify_callback(ssl::host_name_verification(host));
    // ok: cpp-tls-host-name-unchecked
    stream.handshake(ssl::stream_base::client);
}

void server(ssl::context& ctx, Stream& stream) {
    ctx.set_verify_mode(ssl::verify_peer);
    // ok: cpp-tls-host-name-unchecked
    stream.handshake(ssl::stream_base::server);
}

void plain(Stream& stream) {
    // ok: cpp-tls-host-name-unchecked
    stream.handshake(1);
}

std::unique_ptr<ssl::stream<tcp::socket>> dial(asio::io_context& io, ssl::context& ctx, const std::string& host) {
    ctx.set_default_verify_paths();
    ctx.set_verify_mode(ssl::verify_peer);
    auto s = std::make_unique<ssl::stream<tcp::socket>>(io, ctx);
    // ruleid: cpp-name-of-tls-peer-not-compared
    s->handshake(ssl::stream_base::client);
    return s;
}

void serve(ssl::stream<tcp::socket>& s) {
    // ok: cpp-name-of-tls-peer-not-compared
    s.handshake(ssl::stream_base::server);
}

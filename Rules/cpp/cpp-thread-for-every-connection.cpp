void Srv::run() {
    // ruleid: cpp-thread-for-every-connection
    while (true) {
        auto c = acc_.accept();
        std::thread(&Srv::one, this, std::move(c)).detach();
    }
}
void Server::acceptLoop() {
    // ruleid: cpp-thread-for-every-connection
    for (;;) {
        tcp::socket sock(io_);
        acceptor_.accept(sock);
        std::thread([s = std::move(sock)]() mutable { serve(std::move(s)); }).detach();
    }
}
void loop(int s) {
    // ruleid: cpp-thread-for-every-connection
    while (1) {
        int c = accept(s, nullptr, nullptr);
        std::thread t(serve, c);
        t.detach();
    }
}
void limited(int s) {
    // ok: cpp-thread-for-every-connection
    while (true) {
        int c = accept(s, nullptr, nullptr);
        if (active >= kMaxClients) { close(c); continue; }
        pool.post([c] { serve(c); });
    }
}
void one(int s) {
    // ok: cpp-thread-for-every-connection
    while (true) {
        int c = accept(s, nullptr, nullptr);
        serve(c);
    }
}
void none() {
    // ok: cpp-thread-for-every-connection
    while (true) {
        work();
    }
}

void f(boost::asio::io_context& io, Session* s) {
    // ruleid: cpp-audit-object-may-end-before-use
    io.post([&] { work(); });
    // ruleid: cpp-audit-object-may-end-before-use
    const char* p = name().c_str();
    // ruleid: cpp-audit-object-may-end-before-use
    delete this;
    // ok: cpp-audit-object-may-end-before-use
    int n = 1;
    // ok: cpp-audit-object-may-end-before-use
    show(n);
    // ok: cpp-audit-object-may-end-before-use
    io.run();
}

int nextId() {
    static int counter = 0;
    // ruleid: cpp-counter-of-several-threads-unprotected
    return ++counter;
}
void both() { std::thread a(nextId), b(nextId); a.join(); b.join(); }

svr.Get("/hits", [](const httplib::Request&, httplib::Response& res) {
    static int hits = 0;
    // ruleid: cpp-counter-of-several-threads-unprotected
    hits++;
    res.set_content(std::to_string(hits), "text/plain");
});

std::string cached(const std::string& key) {
    static std::map<std::string, std::string> seen;
    // ruleid: cpp-counter-of-several-threads-unprotected
    seen[key] = compute(key);
    return seen[key];
}



void run(Account& a) {
    // ruleid: cpp-counter-of-several-threads-unprotected
    std::thread t1([&] { a.withdraw(50); });
    std::thread t2([&] { a.withdraw(50); });
    t1.join();
    t2.join();
}

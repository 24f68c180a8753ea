// ruleid: cpp-audit-exception-not-caught
int main(int argc, char** argv) {
    // ruleid: cpp-audit-exception-not-caught
    int port = std::stoi(argv[1]);
    return run(port);
}

// ruleid: cpp-audit-exception-not-caught
void Server::onMessage(const std::string& m) {
    // ruleid: cpp-audit-exception-not-caught
    auto j = nlohmann::json::parse(m);
    handle(j);
}

int number(const std::string& s) {
    // ruleid: cpp-audit-exception-not-caught
    return std::stoi(s);
}

int number_ok(const std::string& s) {
    try {
        // ok: cpp-audit-exception-not-caught
        return std::stoi(s);
    } catch (const std::exception&) {
        return 0;
    }
}

// ok: cpp-audit-exception-not-caught
int add(int a) {
    return a + 1;
}

// ok: cpp-audit-exception-not-caught
int mul(int a) {
    return a * 2;
}

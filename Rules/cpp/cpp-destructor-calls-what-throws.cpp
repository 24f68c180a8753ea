class Connection {
public:
    ~Connection() {
        // ruleid: cpp-destructor-calls-what-throws
        flush();
        socket_.close();
    }
    void flush() {
        if (!socket_.is_open())
            throw std::runtime_error("socket closed");
        write(socket_, pending_);
    }
};

int portOf(const std::string& s) noexcept {
    // ruleid: cpp-destructor-calls-what-throws
    return std::stoi(s);
}

void start(const std::string& text) {
    std::thread t([text] {
        // ruleid: cpp-destructor-calls-what-throws
        auto j = json::parse(text);
        run(j);
    });
    t.detach();
}

class SafeConnection {
public:
    ~SafeConnection() {
        try {
            // ok: cpp-destructor-calls-what-throws
            flush();
        } catch (...) {
        }
    }
    void flush() {
        throw std::runtime_error("socket closed");
    }
};

int portSafe(const std::string& s) {
    // ok: cpp-destructor-calls-what-throws
    return std::stoi(s);
}

class Quiet {
public:
    ~Quiet() {
        // ok: cpp-destructor-calls-what-throws
        release();
    }
    void release() { count_ = 0; }
};

class Cache {
public:
    void clear() {
        // ruleid: cpp-member-deleted-in-two-methods
        delete[] data_;
        size_ = 0;
    }
    ~Cache() {
        delete[] data_;
    }
private:
    char* data_;
    int size_ = 0;
};

class Link {
public:
    ~Link() { delete parser_; }
    void close() {
        // ruleid: cpp-member-deleted-in-two-methods
        delete parser_;
        open_ = false;
    }
private:
    Parser* parser_;
    bool open_ = true;
};

void Session::reset() {
    delete m_state;
    if (closing_)
        cleanup();
}

void Session::cleanup() {
    // ruleid: cpp-member-deleted-in-two-methods
    delete m_state;
}

class SafeCache {
public:
    void clear() {
        // ok: cpp-member-deleted-in-two-methods
        delete[] data_;
        data_ = nullptr;
    }
    ~SafeCache() {
        delete[] data_;
    }
private:
    char* data_;
};

class SafeLink {
public:
    ~SafeLink() { delete parser_; }
    void renew() {
        // ok: cpp-member-deleted-in-two-methods
        delete parser_;
        parser_ = new Parser;
    }
private:
    Parser* parser_;
};

class OwnedLink {
public:
    // ok: cpp-member-deleted-in-two-methods
    void close() { parser_.reset(); }
private:
    std::unique_ptr<Parser> parser_;
};

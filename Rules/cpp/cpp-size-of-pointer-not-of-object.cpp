Header* makeHeader() {
    // ruleid: cpp-size-of-pointer-not-of-object
    auto* h = static_cast<Header*>(std::malloc(sizeof(h)));
    if (h)
        h->magic = kMagic;
    return h;
}

class Secret {
public:
    ~Secret() {
        // ruleid: cpp-size-of-pointer-not-of-object
        std::memset(data_, 0, sizeof(data_));
        std::free(data_);
    }
private:
    char* data_;
};

void clearKey(unsigned char* key) {
    // ruleid: cpp-size-of-pointer-not-of-object
    OPENSSL_cleanse(key, sizeof(key));
}

Header* makeHeaderSafe() {
    // ok: cpp-size-of-pointer-not-of-object
    auto* h = static_cast<Header*>(std::malloc(sizeof(*h)));
    if (h)
        h->magic = kMagic;
    return h;
}

class SafeSecret {
public:
    ~SafeSecret() {
        // ok: cpp-size-of-pointer-not-of-object
        OPENSSL_cleanse(bytes_, sizeof(bytes_));
    }
private:
    char bytes_[64];
};

void clearKeySafe(unsigned char* key, std::size_t n) {
    // ok: cpp-size-of-pointer-not-of-object
    OPENSSL_cleanse(key, n);
}

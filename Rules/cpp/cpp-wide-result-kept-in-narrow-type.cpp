int64_t fileSize(const std::string& p);

bool fits(const std::string& path) {
    // ruleid: cpp-wide-result-kept-in-narrow-type
    int size = fileSize(path);
    return size < kQuota;
}

uint8_t levelOf(int level) {
    // ruleid: cpp-wide-result-kept-in-narrow-type
    return level;
}

bool allowedUpload(const fs::path& p) {
    // ruleid: cpp-wide-result-kept-in-narrow-type
    int bytes = fs::file_size(p);
    return bytes < 1000000;
}

bool fitsWide(const std::string& path) {
    // ok: cpp-wide-result-kept-in-narrow-type
    int64_t size = fileSize(path);
    return size < kQuota;
}

uint8_t levelOfChecked(int level) {
    if (level < 0 || level > 255)
        throw std::out_of_range("level");
    // ok: cpp-wide-result-kept-in-narrow-type
    return static_cast<uint8_t>(level);
}

bool allowedUploadWide(const fs::path& p) {
    // ok: cpp-wide-result-kept-in-narrow-type
    std::uintmax_t bytes = fs::file_size(p);
    return bytes < 1000000;
}


short Sensor::scaled(long raw) {
    // ruleid: cpp-wide-result-kept-in-narrow-type
    short v = raw * 10;
    return v;
}

bool small(const struct stat& st) {
    // ruleid: cpp-wide-result-kept-in-narrow-type
    int size = st.st_size;
    return size < 4096;
}


void Packet::setLength(size_t n) {
    // ruleid: cpp-wide-result-kept-in-narrow-type
    header_.length = static_cast<uint8_t>(n);
}


quint16 Protocol::frameLength(const QByteArray& d)
{
    // ruleid: cpp-wide-result-kept-in-narrow-type
    return d.size();
}

void Pool::put(const uint8_t* src, int len) {
    if (len > kMax)
        return;
    // ruleid: cpp-signed-number-used-as-size
    std::memcpy(data_, src, len);
}

std::string before(const std::string& text, const std::string& mark) {
    int pos = text.find(mark);
    // ruleid: cpp-signed-number-used-as-size
    return text.substr(0, pos - 1);
}

std::string roleOf(const Table& t, const std::string& name) {
    size_t row = t.indexOf(name);
    // ruleid: cpp-signed-number-used-as-size
    return t.roles[row];
}

bool Pool::fits(int wanted) const {
    // ruleid: cpp-signed-number-used-as-size
    return wanted <= capacity_;
}

void Pool::putSafe(const uint8_t* src, int len) {
    if (len < 0 || len > kMax)
        return;
    // ok: cpp-signed-number-used-as-size
    std::memcpy(data_, src, len);
}

std::string beforeSafe(const std::string& text, const std::string& mark) {
    auto pos = text.find(mark);
    if (pos == std::string::npos || pos == 0)
        return {};
    // ok: cpp-signed-number-used-as-size
    return text.substr(0, pos - 1);
}

std::string roleOfSafe(const Table& t, const std::string& name) {
    int row = t.indexOf(name);
    if (row < 0)
        return "none";
    // ok: cpp-signed-number-used-as-size
    return t.roles[static_cast<size_t>(row)];
}


void Stream::skip(int count) {
    // ruleid: cpp-signed-number-used-as-size
    std::memmove(data_, data_ + count, size_ - count);
}

void Stream::take(int count) {
    if (count > kMax)
        return;
    // ruleid: cpp-signed-number-used-as-size
    buf_.resize(count);
}


void readBlock(std::istream& in, int n) {
    std::vector<char> buf(n);
    // ruleid: cpp-signed-number-used-as-size
    in.read(buf.data(), n);
}

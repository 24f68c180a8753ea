bool Stock::remove(const std::string& sku, unsigned qty) {
    unsigned& left = stock_[sku];
    // ruleid: cpp-unsigned-difference-compared-with-zero
    if (left - qty >= 0) {
        left -= qty;
        return true;
    }
    return false;
}

std::string tail(const std::vector<std::string>& v, std::size_t back) {
    std::size_t at = v.size() - back;
    // ruleid: cpp-unsigned-difference-compared-with-zero
    if (at < 0)
        return {};
    return v[at];
}

void Reader::frame() {
    uint16_t length = readU16();
    // ruleid: cpp-unsigned-difference-compared-with-zero
    uint16_t body = length - kHeaderSize;
    consume(body);
}

bool Points::spend(uint32_t n) {
    // ruleid: cpp-unsigned-difference-compared-with-zero
    points_ -= n;
    if (points_ < 0)
        return false;
    return true;
}

void Reader::frameChecked() {
    uint16_t length = readU16();
    if (length < kHeaderSize)
        throw BadFrame();
    // ok: cpp-unsigned-difference-compared-with-zero
    uint16_t body = length - kHeaderSize;
    consume(body);
}

bool Points::spendChecked(uint32_t n) {
    // ok: cpp-unsigned-difference-compared-with-zero
    if (n > points_)
        return false;
    points_ -= n;
    return true;
}

bool Account::withdraw(int64_t cents) {
    int64_t left = balance_ - cents;
    // ok: cpp-unsigned-difference-compared-with-zero
    if (left < 0)
        return false;
    balance_ = left;
    return true;
}


void backwards(const std::vector<int>& v) {
    // ruleid: cpp-unsigned-difference-compared-with-zero
    for (std::size_t i = v.size() - 1; i >= 0; --i)
        show(v[i]);
}


QByteArray Frame::payload(const QByteArray& raw) const
{
    // ruleid: cpp-unsigned-difference-compared-with-zero
    quint32 len = raw.size() - 8;
    return raw.mid(8, len);
}


char lastChar(const std::string& s) {
    // ruleid: cpp-unsigned-difference-compared-with-zero
    return s[s.size() - 1];
}


void Wallet::spend(unsigned cents) {
    // ruleid: cpp-unsigned-difference-compared-with-zero
    balance_ = balance_ - cents;
    save();
}


size_t Buffer::available() const {
    // ruleid: cpp-unsigned-difference-compared-with-zero
    return capacity_ - used_ - kReserve;
}

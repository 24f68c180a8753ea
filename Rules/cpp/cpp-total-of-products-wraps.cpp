int cartTotal(const std::vector<Line>& lines) {
    int total = 0;
    for (const auto& l : lines)
        // ruleid: cpp-total-of-products-wraps
        total += l.quantity * l.unitPriceCents;
    return total;
}

bool Basket::pay(Wallet& w, uint32_t copies, uint32_t price) {
    // ruleid: cpp-total-of-products-wraps
    const uint32_t cost = copies * price;
    if (w.cents < cost)
        return false;
    w.cents -= cost;
    return true;
}

bool Slots::take(const uint8_t* p, uint16_t n) {
    uint16_t end = used_ + n;
    // ruleid: cpp-total-of-products-wraps
    if (end > sizeof(data_))
        return false;
    std::memcpy(data_ + used_, p, n);
    return true;
}

int64_t cartTotalWide(const std::vector<Line>& lines) {
    int64_t total = 0;
    for (const auto& l : lines)
        // ok: cpp-total-of-products-wraps
        total += static_cast<int64_t>(l.quantity) * l.unitPriceCents;
    return total;
}

bool cartTotalChecked(const std::vector<Line>& lines, int& out) {
    int total = 0;
    for (const auto& l : lines) {
        int part;
        // ok: cpp-total-of-products-wraps
        if (__builtin_mul_overflow(l.quantity, l.unitPriceCents, &part) || __builtin_add_overflow(total, part, &total))
            return false;
    }
    out = total;
    return true;
}

bool Slots::takeSafe(const uint8_t* p, std::size_t n) {
    // ok: cpp-total-of-products-wraps
    if (n > sizeof(data_) - used_)
        return false;
    std::memcpy(data_ + used_, p, n);
    return true;
}


uint32_t Timer::deadline(uint32_t now, uint32_t secs) {
    // ruleid: cpp-total-of-products-wraps
    return now + secs * 1000;
}

int area(int w, int h) {
    // ruleid: cpp-total-of-products-wraps
    return w * h;
}


int Score::bonus(int points, int factor) {
    // ruleid: cpp-total-of-products-wraps
    int result = points * factor;
    return result;
}

void Image::resizeTo(int w, int h) {
    // ruleid: cpp-total-of-products-wraps
    data_.resize(w * h * channels_);
}


bool Pool::reserve(int count, int size) {
    // ruleid: cpp-total-of-products-wraps
    if (count * size > limit_)
        return false;
    used_ += count;
    return true;
}

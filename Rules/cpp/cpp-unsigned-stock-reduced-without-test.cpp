#include <cstdint>
#include <string>

void Account::withdraw(uint32_t amount) {
    // ruleid: cpp-unsigned-stock-reduced-without-test
    balance_ -= amount;
    save();
}

bool Shop::take(const std::string& sku, unsigned n) {
    auto& stock = stock_[sku];
    // ruleid: cpp-unsigned-stock-reduced-without-test
    stock -= n;
    return true;
}

void Player::hit(uint16_t damage) {
    // ruleid: cpp-unsigned-stock-reduced-without-test
    health = health - damage;
}

bool AccountRight::withdraw(uint32_t amount) {
    if (amount > balance_)
        return false;
    // ok: cpp-unsigned-stock-reduced-without-test
    balance_ -= amount;
    return true;
}

void PlayerRight::hit(uint16_t damage) {
    // ok: cpp-unsigned-stock-reduced-without-test
    health -= std::min(damage, health);
}

void lessOne(Queue& q) {
    // ok: cpp-unsigned-stock-reduced-without-test
    q.remaining -= 1;
}

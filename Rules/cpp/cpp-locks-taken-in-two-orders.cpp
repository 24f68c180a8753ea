#include <mutex>

void Account::transferTo(Account& other, int amount) {
    // ruleid: cpp-locks-taken-in-two-orders
    std::lock_guard<std::mutex> a(mutex_);
    std::lock_guard<std::mutex> b(other.mutex_);
    balance_ -= amount;
}

void swap(Node& x, Node& y) {
    // ruleid: cpp-locks-taken-in-two-orders
    std::unique_lock<std::mutex> a(x.mutex);
    std::unique_lock<std::mutex> b(y.mutex);
    exchange(x, y);
}

void merge(Table* x, Table* y) {
    // ruleid: cpp-locks-taken-in-two-orders
    std::lock_guard<std::mutex> a(x->lock_);
    std::lock_guard<std::mutex> b(y->lock_);
}

void Account::fine(Account& other, int amount) {
    // ok: cpp-locks-taken-in-two-orders
    std::scoped_lock both(mutex_, other.mutex_);
    balance_ -= amount;
}

void Account::single() {
    // ok: cpp-locks-taken-in-two-orders
    std::lock_guard<std::mutex> a(mutex_);
    balance_ = 0;
}

void Account::two() {
    // ok: cpp-locks-taken-in-two-orders
    std::lock_guard<std::mutex> a(mutex_);
    std::lock_guard<std::mutex> b(log_mutex_);
}

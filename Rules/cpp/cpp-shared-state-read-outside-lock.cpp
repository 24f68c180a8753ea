#include <mutex>

bool Account::withdraw(double amount) {
    // ruleid: cpp-shared-state-read-outside-lock
    if (balance_ < amount)
        return false;
    std::lock_guard<std::mutex> lock(mutex_);
    balance_ -= amount;
    return true;
}

bool Stock::take() {
    // ruleid: cpp-shared-state-read-outside-lock
    if (m_count == 0) {
        return false;
    }
    std::lock_guard<std::mutex> lock(m_mutex);
    m_count -= 1;
    return true;
}

bool Stock::qt()
{
    // ruleid: cpp-shared-state-read-outside-lock
    if (m_count == 0)
        return false;
    QMutexLocker lock(&m_mutex);
    m_count -= 1;
    return true;
}

bool Account::fine(double amount) {
    std::lock_guard<std::mutex> lock(mutex_);
    // ok: cpp-shared-state-read-outside-lock
    if (balance_ < amount)
        return false;
    balance_ -= amount;
    return true;
}

bool other(double amount, Account& a) {
    // ok: cpp-shared-state-read-outside-lock
    if (amount < 0)
        return false;
    std::lock_guard<std::mutex> lock(a.mutex_);
    a.balance_ -= amount;
    // ok: cpp-shared-state-read-outside-lock
    return true;
}

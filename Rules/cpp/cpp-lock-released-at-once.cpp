#include <mutex>

std::mutex m;
int total;

void add(int n)
{
    // ruleid: cpp-lock-released-at-once
    std::lock_guard<std::mutex>(m);
    total += n;
}

struct Bank {
    std::mutex mutex_;
    int sum = 0;
    void pay(int n)
    {
        // ruleid: cpp-lock-released-at-once
        std::unique_lock<std::mutex>(this->mutex_);
        sum += n;
    }
    void pay2(int n)
    {
        // ruleid: cpp-lock-released-at-once
        std::unique_lock<std::mutex>{mutex_};
        sum += n;
    }
};

void good(int n)
{
    // ok: cpp-lock-released-at-once
    std::lock_guard<std::mutex> lock(m);
    // ok: cpp-lock-released-at-once
    auto other = std::unique_lock<std::mutex>(m, std::defer_lock);
    // ok: cpp-lock-released-at-once
    std::unique_lock<std::mutex> third{m};
    total += n;
}

std::unique_lock<std::mutex> take()
{
    // ok: cpp-lock-released-at-once
    return std::unique_lock<std::mutex>(m);
}

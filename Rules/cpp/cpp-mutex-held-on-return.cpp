#include <mutex>
#include <stdexcept>

std::mutex m;

bool take(Queue& q, int& out)
{
    m.lock();
    if (q.empty())
        // ruleid: cpp-mutex-held-on-return
        return false;
    out = q.pop();
    m.unlock();
    return true;
}

class Account {
    std::mutex mutex_;
    long balance_ = 0;
public:
    void withdraw(long n)
    {
        mutex_.lock();
        if (n > balance_) {
            // ruleid: cpp-mutex-held-on-return
            throw std::runtime_error("insufficient funds");
        }
        balance_ -= n;
        mutex_.unlock();
    }
    long get(bool frozen)
    {
        mutex_.lock();
        if (frozen) {
            log("frozen");
            // ruleid: cpp-mutex-held-on-return
            return 0;
        }
        long b = balance_;
        mutex_.unlock();
        // ok: cpp-mutex-held-on-return
        return b;
    }
};

bool good(Queue& q, int& out)
{
    m.lock();
    if (q.empty()) {
        m.unlock();
        // ok: cpp-mutex-held-on-return
        return false;
    }
    out = q.pop();
    m.unlock();
    // ok: cpp-mutex-held-on-return
    return true;
}

bool good2(Queue& q)
{
    std::lock_guard<std::mutex> lock(m);
    if (q.empty())
        // ok: cpp-mutex-held-on-return
        return false;
    return true;
}

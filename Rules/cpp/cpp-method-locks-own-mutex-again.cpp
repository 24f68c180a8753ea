#include <map>
#include <mutex>
#include <string>

class Registry {
public:
    void add(const std::string& k, int v) {
        // ruleid: cpp-method-locks-own-mutex-again
        std::lock_guard<std::mutex> l(m_);
        if (size() < 1000)
            map_[k] = v;
    }
    size_t size() {
        std::lock_guard<std::mutex> l(m_);
        return map_.size();
    }
private:
    std::mutex m_;
    std::map<std::string, int> map_;
};

void Store::sync()
{
    // ruleid: cpp-method-locks-own-mutex-again
    QMutexLocker locker(&m_storeMutex);
    load();
}

void Store::load()
{
    QMutexLocker locker(&m_storeMutex);
    read();
}

void Twice::run() {
    // ruleid: cpp-method-locks-own-mutex-again
    busyMutex.lock();
    step();
    std::lock_guard<std::mutex> g(busyMutex);
}

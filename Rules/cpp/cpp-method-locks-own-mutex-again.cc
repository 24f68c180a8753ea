#include <map>
#include <mutex>
#include <string>

class Registry {
public:
    void add(const std::string& k, int v) {
        // ok: cpp-method-locks-own-mutex-again
        std::lock_guard<std::mutex> l(m_);
        if (sizeLocked() < 1000)
            map_[k] = v;
    }
    size_t size() {
        // ok: cpp-method-locks-own-mutex-again
        std::lock_guard<std::mutex> l(m_);
        return sizeLocked();
    }
private:
    size_t sizeLocked() const { return map_.size(); }
    std::mutex m_;
    std::map<std::string, int> map_;
};

void Store::sync()
{
    // ok: cpp-method-locks-own-mutex-again
    std::lock_guard<std::recursive_mutex> guard(m_outer);
    other_.load();
}

class Bounded {
public:
    double get(const std::string& key) {
        if (cache_.size() >= 1000)
            cache_.erase(cache_.begin());
        // ok: cpp-memory-or-cache-grows-with-requests
        return cache_.emplace(key, compute(key)).first->second;
    }
    void onReadyRead(QTcpSocket* s) {
        if (m_buffer.size() > kMaxLine)
            return s->abort();
        // ok: cpp-memory-or-cache-grows-with-requests
        m_buffer += s->readAll();
    }
private:
    std::map<std::string, double> cache_;
};

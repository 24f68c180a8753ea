#include <atomic>
#include <thread>
#include <vector>

int main() {
    std::atomic<int> done{0};
    std::vector<std::thread> workers;
    for (int i = 0; i < 8; ++i)
        // ok: cpp-shared-value-changed-in-thread
        workers.emplace_back([&] {
            for (int k = 0; k < 1000; ++k)
                ++done;
        });
    for (auto& w : workers)
        w.join();
}

void Crawler::go() {
    for (const auto& url : urls_)
        // ok: cpp-shared-value-changed-in-thread
        pool_.enqueue([this, url] {
            auto page = fetch(url);
            std::lock_guard<std::mutex> lock(mutex_);
            results_.push_back(page);
        });
}

void Cache::refresh(const QString& key)
{
    // ok: cpp-shared-value-changed-in-thread
    QtConcurrent::run([this, key] {
        const QByteArray data = download(key);
        emit fetched(key, data);
    });
}

#include <iostream>
#include <thread>
#include <vector>

int main() {
    int done = 0;
    std::vector<std::thread> workers;
    for (int i = 0; i < 8; ++i)
        // ruleid: cpp-shared-value-changed-in-thread
        workers.emplace_back([&] {
            for (int k = 0; k < 1000; ++k)
                ++done;
        });
    for (auto& w : workers)
        w.join();
    std::cout << done << "\n";
}

void Cache::refresh(const QString& key)
{
    // ruleid: cpp-shared-value-changed-in-thread
    QtConcurrent::run([this, key] {
        m_entries[key] = download(key);
    });
}

void Crawler::go() {
    for (const auto& url : urls_)
        // ruleid: cpp-shared-value-changed-in-thread
        pool_.enqueue([this, url] { results_.push_back(fetch(url)); });
}

#include <thread>
#include <functional>
#include <vector>

void start(int n)
{
    int local = n * 2;
    // ruleid: cpp-detached-thread-uses-locals
    std::thread([&] { work(local); }).detach();
}

void start2(std::vector<int> items)
{
    // ruleid: cpp-detached-thread-uses-locals
    std::thread t([&]() {
        for (int i : items)
            work(i);
    });
    t.detach();
}

void start3()
{
    Buffer buf;
    // ruleid: cpp-detached-thread-uses-locals
    std::thread(fill, std::ref(buf)).detach();
}

void good(int n)
{
    int local = n;
    // ok: cpp-detached-thread-uses-locals
    std::thread([local] { work(local); }).detach();
    // ok: cpp-detached-thread-uses-locals
    std::thread t([&] { work(local); });
    t.join();
    // ok: cpp-detached-thread-uses-locals
    std::thread(work, local).detach();
}

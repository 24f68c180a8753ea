#include <memory>

struct Job : std::enable_shared_from_this<Job> {
    std::shared_ptr<Job> self()
    {
        // ruleid: cpp-smart-pointer-owns-twice
        return std::shared_ptr<Job>(this);
    }
    std::shared_ptr<Job> good_self()
    {
        // ok: cpp-smart-pointer-owns-twice
        return shared_from_this();
    }
};

void copies()
{
    Job* raw = new Job;
    // ruleid: cpp-smart-pointer-owns-twice
    std::shared_ptr<Job> a(raw);
    // todoruleid: cpp-smart-pointer-owns-twice
    std::shared_ptr<Job> b(raw);
}

void get(std::unique_ptr<Job>& owner)
{
    // ruleid: cpp-smart-pointer-owns-twice
    std::unique_ptr<Job> second(owner.get());
    // ruleid: cpp-smart-pointer-owns-twice
    delete owner.get();
}

void good(std::unique_ptr<Job> owner)
{
    // ok: cpp-smart-pointer-owns-twice
    std::unique_ptr<Job> second(owner.release());
    // ok: cpp-smart-pointer-owns-twice
    queue.add(std::unique_ptr<Job>(this));
    // ok: cpp-smart-pointer-owns-twice
    auto third = std::move(second);
    // ok: cpp-smart-pointer-owns-twice
    Job* view = third.get();
    std::shared_ptr<Job> a = std::make_shared<Job>();
    // ok: cpp-smart-pointer-owns-twice
    std::shared_ptr<Job> b(a);
    use(view);
}

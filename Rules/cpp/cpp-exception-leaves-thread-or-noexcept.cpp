#include <string>
#include <thread>

void Worker::start() {
    // ruleid: cpp-exception-leaves-thread-or-noexcept
    thread_ = std::thread([this] {
        while (running_) {
            auto job = queue_.pop();
            handle(nlohmann::json::parse(job.payload));
        }
    });
}

class Price {
public:
    // ruleid: cpp-exception-leaves-thread-or-noexcept
    int cents(const std::string& text) const noexcept {
        return std::stoi(text) * 100;
    }
};

// ruleid: cpp-exception-leaves-thread-or-noexcept
int main(int argc, char** argv) {
    int port = std::stoi(argv[1]);
    return serve(port);
}

void Worker::startRight() {
    // ok: cpp-exception-leaves-thread-or-noexcept
    thread_ = std::thread([this] {
        while (running_) {
            try {
                handle(nlohmann::json::parse(queue_.pop().payload));
            } catch (const std::exception& e) {
                log_.error("bad job: {}", e.what());
            }
        }
    });
}

int centsRight(const std::string& text) noexcept {
    int n = 0;
    // ok: cpp-exception-leaves-thread-or-noexcept
    std::from_chars(text.data(), text.data() + text.size(), n);
    return n * 100;
}

int configured(const Settings& s) {
    // ok: cpp-exception-leaves-thread-or-noexcept
    return s.at("port").asInt();
}

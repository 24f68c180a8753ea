#include <exception>
#include <string>

void save(Store &store)
{
    // ruleid: cpp-exception-swallowed
    try {
        store.write();
    } catch (...) {
    }
}

int number(const std::string &text)
{
    int value = 0;
    // ruleid: cpp-exception-swallowed
    try {
        value = std::stoi(text);
    } catch (const std::exception &error) {
    }
    return value;
}

void close(Socket &socket)
{
    // ruleid: cpp-exception-swallowed
    try {
        socket.shutdown();
    } catch (const SocketError &) {
    }
}

int number_or(const std::string &text, int fallback)
{
    // ok: cpp-exception-swallowed
    try {
        return std::stoi(text);
    } catch (const std::exception &) {
        return fallback;
    }
}

void report(Store &store)
{
    // ok: cpp-exception-swallowed
    try {
        store.write();
    } catch (const std::exception &error) {
        log(error.what());
    }
    // ok: cpp-exception-swallowed
    try {
        store.flush();
    } catch (...) {
        throw;
    }
}

void leave(Channel &channel) {
    // ok: cpp-exception-swallowed
    try {
        registry.remove(channel);
    } catch (const Missing &) {
        // The channel was not registered.
    }
}

Session::~Session() {
    // ok: cpp-exception-swallowed
    try {
        close();
    } catch (...) {
    }
}

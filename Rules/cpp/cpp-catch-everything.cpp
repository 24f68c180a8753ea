#include <exception>
#include <stdexcept>
#include <string>

bool load(Store &store)
{
    try {
        store.read();
    // ruleid: cpp-catch-everything
    } catch (...) {
        return false;
    }
    return true;
}

void serve(Session &session)
{
    try {
        session.run();
    // ruleid: cpp-catch-everything
    } catch (...) {
        session.close();
        count_error();
    }
}

int run(Job &job)
{
    try {
        return job.run();
    // ruleid: cpp-catch-everything
    } catch(...) {
        std::cerr << "failed\n";
    }
    return 1;
}

int number(const std::string &text)
{
    // ok: cpp-catch-everything
    try {
        return std::stoi(text);
    } catch (const std::invalid_argument &) {
        return -1;
    }
}

void undone(Session &session)
{
    try {
        session.run();
    // ok: cpp-catch-everything
    } catch (...) {
        session.undo();
        throw;
    }
}

int port(const std::string &text)
{
    // ok: cpp-catch-everything
    try {
        return std::stoi(text);
    } catch (const std::out_of_range &error) {
        log(error.what());
        return 0;
    }
}

void plain(Session &session)
{
    // ok: cpp-catch-everything
    session.run();
}

Session::~Session() {
    // ok: cpp-catch-everything
    try {
        close();
    } catch (...) {
        report();
    }
}

#include <memory>

void Pool::remove(Node* n) {
    // ruleid: cpp-deleted-twice-in-one-function
    try {
        unlink(n);
        delete n;
        notify();
    } catch (const std::exception&) {
        delete n;
        throw;
    }
}

void close(Stream* s) {
    // ruleid: cpp-deleted-twice-in-one-function
    delete s;
    count--;
    delete s;
}

bool process(char* data, bool verbose) {
    // ruleid: cpp-deleted-twice-in-one-function
    if (!valid(data)) {
        delete[] data;
    }
    report(verbose);
    delete[] data;
    return true;
}

void own(Widget* raw) {
    // ruleid: cpp-deleted-twice-in-one-function
    std::unique_ptr<Widget> w(raw);
    w->draw();
    delete raw;
}

void closeRight(Stream* s) {
    // ok: cpp-deleted-twice-in-one-function
    delete s;
    s = nullptr;
    delete s;
}

bool processRight(char* data) {
    // ok: cpp-deleted-twice-in-one-function
    if (!valid(data)) {
        delete[] data;
        return false;
    }
    delete[] data;
    return true;
}

void two(Stream* a, Stream* b) {
    // ok: cpp-deleted-twice-in-one-function
    delete a;
    delete b;
}

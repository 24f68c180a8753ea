void Renderer::reset() {
    Matrix identity;
    Matrix* m = stack_.empty() ? &identity : new Matrix(stack_.top());
    apply(*m);
    // ruleid: cpp-pointer-to-no-heap-object-deleted
    delete m;
}

class Ticker {
    Timer timer_;
    std::unique_ptr<Timer> owned_;
public:
    // ruleid: cpp-pointer-to-no-heap-object-deleted
    Ticker() : owned_(&timer_) {}
};

void names() {
    std::string list[3] = {"a", "b", "c"};
    std::string* p = list;
    print(p, 3);
    // ruleid: cpp-pointer-to-no-heap-object-deleted
    delete[] p;
}

void Renderer::resetSafe() {
    auto m = stack_.empty() ? Matrix() : Matrix(stack_.top());
    // ok: cpp-pointer-to-no-heap-object-deleted
    apply(m);
}

class SafeTicker {
    std::unique_ptr<Timer> owned_;
public:
    // ok: cpp-pointer-to-no-heap-object-deleted
    SafeTicker() : owned_(std::make_unique<Timer>()) {}
};

void namesSafe() {
    std::string* p = new std::string[3];
    print(p, 3);
    // ok: cpp-pointer-to-no-heap-object-deleted
    delete[] p;
}

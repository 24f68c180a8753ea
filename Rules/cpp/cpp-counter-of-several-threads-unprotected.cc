int nextSafe() {
    static std::atomic<int> counter{0};
    // ok: cpp-counter-of-several-threads-unprotected
    return ++counter;
}
void both() { std::thread a(nextSafe), b(nextSafe); a.join(); b.join(); }

int lookups() {
    // ok: cpp-counter-of-several-threads-unprotected
    static int n = 0;
    return n;
}

int plain(int n) {
    // ok: cpp-counter-of-several-threads-unprotected
    return ++n;
}

int average(int sum, int count) {
    // ruleid: cpp-division-by-count-parameter
    return sum / count;
}

size_t Router::shardFor(const std::string& key, size_t shards) const {
    // ruleid: cpp-division-by-count-parameter
    return std::hash<std::string>{}(key) % shards;
}

class Split {
public:
    long share(long cents, int people) const {
        // ruleid: cpp-division-by-count-parameter
        return cents / people;
    }
};

int averageRight(int sum, int count) {
    if (count == 0)
        return 0;
    // ok: cpp-division-by-count-parameter
    return sum / count;
}

int averageTernary(int sum, int count) {
    // ok: cpp-division-by-count-parameter
    return count > 0 ? sum / count : 0;
}

long shareRight(long cents, int people) {
    if (people < 1)
        throw std::invalid_argument("people");
    // ok: cpp-division-by-count-parameter
    return cents / people;
}

double ratio(double part, double whole) {
    // ok: cpp-division-by-count-parameter
    return part / whole;
}

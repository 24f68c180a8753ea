int Layout::columns(int width, int cell) {
    // ruleid: cpp-division-by-parameter-untested
    return width / cell;
}

std::size_t bucketOf(std::size_t hash, std::size_t buckets) {
    // ruleid: cpp-division-by-parameter-untested
    return hash % buckets;
}

int perPage(int all, int pages) {
    // ruleid: cpp-division-by-parameter-untested
    int n = all / pages;
    return n;
}

int Layout::columnsSafe(int width, int cell) {
    if (cell <= 0)
        return 0;
    // ok: cpp-division-by-parameter-untested
    return width / cell;
}

double ratio(int a, int b) {
    // ok: cpp-division-by-parameter-untested
    return static_cast<double>(a) / b;
}

std::size_t bucketSafe(std::size_t hash, std::size_t buckets) {
    // ok: cpp-division-by-parameter-untested
    return buckets == 0 ? 0 : hash % buckets;
}

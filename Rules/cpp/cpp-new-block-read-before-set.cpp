#include <memory>

void histogram(const std::vector<int>& data, int bins) {
    // ruleid: cpp-new-block-read-before-set
    int* counts = new int[bins];
    for (int d : data)
        counts[d % bins]++;
    print(counts, bins);
    delete[] counts;
}

class Grid {
public:
    // ruleid: cpp-new-block-read-before-set
    Grid(int w, int h) : w_(w), cells_(new double[w * h]) {}
    void add(int x, int y, double v) { cells_[y * w_ + x] += v; }
private:
    int w_;
    std::unique_ptr<double[]> cells_;
};

void letters(const std::string& s) {
    // ruleid: cpp-new-block-read-before-set
    int seen[26];
    for (char c : s)
        seen[c - 'a']++;
}

void histogramRight(const std::vector<int>& data, int bins) {
    // ok: cpp-new-block-read-before-set
    int* counts = new int[bins]();
    for (int d : data)
        counts[d % bins]++;
    delete[] counts;
}

void lettersRight(const std::string& s) {
    // ok: cpp-new-block-read-before-set
    int seen[26] = {};
    for (char c : s)
        seen[c - 'a']++;
}

void filled(size_t n) {
    // ok: cpp-new-block-read-before-set
    double* v = new double[n];
    std::fill(v, v + n, 1.0);
    v[0] += 2;
    delete[] v;
}

void Mixer::mix(const int16_t* in, std::size_t frames) {
    std::vector<int16_t> out;
    out.reserve(frames);
    for (std::size_t i = 0; i < frames; ++i)
        // ruleid: cpp-element-written-in-unsized-container
        out[i] = in[i] / 2;
    play(out.data(), frames);
}

QByteArray reversed(const QByteArray& in) {
    QByteArray out;
    for (int i = 0; i < in.size(); ++i)
        // ruleid: cpp-element-written-in-unsized-container
        out[i] = in[in.size() - 1 - i];
    return out;
}

std::vector<int> squares(int n) {
    std::vector<int> r;
    for (int i = 0; i < n; ++i) {
        // ruleid: cpp-element-written-in-unsized-container
        r[i] = i * i;
    }
    return r;
}

std::vector<int> squaresSized(int n) {
    std::vector<int> r;
    r.resize(n);
    for (int i = 0; i < n; ++i)
        // ok: cpp-element-written-in-unsized-container
        r[i] = i * i;
    return r;
}

std::vector<int> squaresPushed(int n) {
    std::vector<int> r;
    r.reserve(n);
    for (int i = 0; i < n; ++i)
        // ok: cpp-element-written-in-unsized-container
        r.push_back(i * i);
    return r;
}

std::map<int, int> squaresMap(int n) {
    std::map<int, int> r;
    for (int i = 0; i < n; ++i)
        // ok: cpp-element-written-in-unsized-container
        r[i] = i * i;
    return r;
}

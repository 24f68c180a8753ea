void mix(const QVector<float>& left, const QVector<float>& right, Sink& sink)
{
    float* buf = new float[left.size()];
    for (int i = 0; i < right.size(); ++i)
        // ruleid: cpp-loop-bound-of-another-container
        buf[i] = 0.5f * right[i];
    sink.write(buf, left.size());
    delete[] buf;
}

std::vector<double> scale(const std::vector<double>& in, const std::vector<double>& factors) {
    std::vector<double> out(factors.size());
    for (std::size_t i = 0; i < in.size(); ++i)
        // ruleid: cpp-loop-bound-of-another-container
        out[i] = in[i] * 2;
    return out;
}

int total(const std::vector<int>& v) {
    int sum = 0;
    for (std::size_t i = 0; i <= v.size(); ++i)
        // ruleid: cpp-loop-bound-of-another-container
        sum += v[i];
    return sum;
}

void mixSafe(const QVector<float>& left, const QVector<float>& right, Sink& sink)
{
    std::vector<float> buf(right.size());
    for (int i = 0; i < right.size(); ++i)
        // ok: cpp-loop-bound-of-another-container
        buf[i] = 0.5f * right[i];
    sink.write(buf.data(), buf.size());
}

std::vector<double> scaleSafe(const std::vector<double>& in, const std::vector<double>& factors) {
    std::vector<double> out(in.size());
    for (std::size_t i = 0; i < in.size(); ++i)
        // ok: cpp-loop-bound-of-another-container
        out[i] = in[i] * 2;
    return out;
}

int totalSafe(const std::vector<int>& v) {
    int sum = 0;
    for (std::size_t i = 0; i < v.size(); ++i)
        // ok: cpp-loop-bound-of-another-container
        sum += v[i];
    return sum;
}



void Spectrum::accumulate(const std::vector<float>& samples) {
    for (size_t i = 0; i < samples.size(); ++i)
        // ruleid: cpp-loop-bound-of-another-container
        bins_[i] += samples[i];
}


void Mesh::load(std::istream& in) {
    int n;
    in >> n;
    verts_ = new Vertex[100];
    for (int i = 0; i < n; ++i)
        // ruleid: cpp-loop-bound-of-another-container
        in >> verts_[i].x >> verts_[i].y;
}

std::string Parser::token() {
    size_t start = pos_;
    // ruleid: cpp-loop-bound-of-another-container
    while (text_[pos_] != ' ')
        ++pos_;
    return text_.substr(start, pos_ - start);
}

std::vector<int> Histogram::counts(const std::vector<uint8_t>& in) {
    // ruleid: cpp-block-counted-up-without-start-value
    int* bins = new int[256];
    for (uint8_t b : in)
        ++bins[b];
    std::vector<int> out(bins, bins + 256);
    delete[] bins;
    return out;
}

QImage Canvas::blank(int w, int h) const
{
    // ruleid: cpp-block-counted-up-without-start-value
    QImage img(w, h, QImage::Format_ARGB32);
    QPainter p(&img);
    p.drawText(10, 20, m_title);
    return img;
}

int mostFrequent(const std::string& s) {
    int seen[256];
    for (unsigned char c : s)
        // ruleid: cpp-block-counted-up-without-start-value
        seen[c]++;
    return peak(seen);
}

std::vector<int> Histogram::countsSafe(const std::vector<uint8_t>& in) {
    // ok: cpp-block-counted-up-without-start-value
    int* bins = new int[256]();
    for (uint8_t b : in)
        ++bins[b];
    std::vector<int> out(bins, bins + 256);
    delete[] bins;
    return out;
}

QImage Canvas::blankSafe(int w, int h) const
{
    // ok: cpp-block-counted-up-without-start-value
    QImage img(w, h, QImage::Format_ARGB32);
    img.fill(Qt::transparent);
    QPainter p(&img);
    p.drawText(10, 20, m_title);
    return img;
}

int mostFrequentSafe(const std::string& s) {
    int seen[256] = {};
    for (unsigned char c : s)
        // ok: cpp-block-counted-up-without-start-value
        seen[c]++;
    return peak(seen);
}

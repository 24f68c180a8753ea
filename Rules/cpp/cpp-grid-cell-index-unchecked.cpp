void Frame::setPixel(int x, int y, uint32_t color) {
    // ruleid: cpp-grid-cell-index-unchecked
    pixels_[y * width_ + x] = color;
}

double Matrix::at(int r, int c) const {
    // ruleid: cpp-grid-cell-index-unchecked
    return cells_[r * cols_ + c];
}

void Arena::write(std::size_t off, const void* src, std::size_t n) {
    // ruleid: cpp-grid-cell-index-unchecked
    std::memcpy(data_ + off, src, n);
}

void Frame::setPixelChecked(int x, int y, uint32_t color) {
    if (x < 0 || y < 0 || x >= width_ || y >= height_)
        return;
    // ok: cpp-grid-cell-index-unchecked
    pixels_[y * width_ + x] = color;
}

void Frame::fill(uint32_t color) {
    for (int y = 0; y < height_; ++y)
        for (int x = 0; x < width_; ++x)
            // ok: cpp-grid-cell-index-unchecked
            pixels_[y * width_ + x] = color;
}

void Arena::writeChecked(std::size_t off, const void* src, std::size_t n) {
    if (off > sizeof(data_) || n > sizeof(data_) - off)
        throw std::out_of_range("arena");
    // ok: cpp-grid-cell-index-unchecked
    std::memcpy(data_ + off, src, n);
}


void Ring::put(const char* p, size_t n) {
    for (size_t i = 0; i < n; ++i)
        // ruleid: cpp-grid-cell-index-unchecked
        slots_[head_ + i] = p[i];
    head_ += n;
}

void Grid::set(int row, int col, char v) {
    // ruleid: cpp-grid-cell-index-unchecked
    grid_[row][col] = v;
}

double median(const std::vector<double>& in) {
    double sorted[256];
    // ruleid: cpp-container-copied-whole-into-fixed-space
    std::copy(in.begin(), in.end(), sorted);
    std::sort(sorted, sorted + in.size());
    return sorted[in.size() / 2];
}

void setTitle(wchar_t (&dst)[64], const std::wstring& title) {
    // ruleid: cpp-container-copied-whole-into-fixed-space
    std::wmemcpy(dst, title.c_str(), title.size() + 1);
}

void Card::setHolder(const std::string& holder) {
    // ruleid: cpp-container-copied-whole-into-fixed-space
    memcpy(rec_.holder, holder.c_str(), holder.size() + 1);
}

double medianSafe(const std::vector<double>& in) {
    std::vector<double> sorted(in.size());
    // ok: cpp-container-copied-whole-into-fixed-space
    std::copy(in.begin(), in.end(), sorted.begin());
    std::sort(sorted.begin(), sorted.end());
    return sorted[in.size() / 2];
}

void Card::setHolderSafe(const std::string& holder) {
    if (holder.size() >= sizeof(rec_.holder))
        throw std::length_error("holder");
    // ok: cpp-container-copied-whole-into-fixed-space
    memcpy(rec_.holder, holder.c_str(), holder.size() + 1);
}

void collect(const std::vector<int>& in, std::vector<int>& out) {
    // ok: cpp-container-copied-whole-into-fixed-space
    std::copy(in.begin(), in.end(), std::back_inserter(out));
}

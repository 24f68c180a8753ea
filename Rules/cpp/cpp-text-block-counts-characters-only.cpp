std::wstring toWide(const std::string& s) {
    int n = MultiByteToWideChar(CP_UTF8, 0, s.c_str(), -1, nullptr, 0);
    // ruleid: cpp-text-block-counts-characters-only
    auto* buf = static_cast<wchar_t*>(HeapAlloc(GetProcessHeap(), 0, n));
    MultiByteToWideChar(CP_UTF8, 0, s.c_str(), -1, buf, n);
    std::wstring out(buf);
    HeapFree(GetProcessHeap(), 0, buf);
    return out;
}

char* hexOf(const uint8_t* p, std::size_t n) {
    // ruleid: cpp-text-block-counts-characters-only
    char* out = new char[n * 2];
    for (std::size_t i = 0; i < n; ++i)
        std::sprintf(out + i * 2, "%02x", p[i]);
    return out;
}

char* copyOf(const std::string& s) {
    // ruleid: cpp-text-block-counts-characters-only
    char* p = new char[s.size()];
    strcpy(p, s.c_str());
    return p;
}

std::wstring toWideSafe(const std::string& s) {
    int n = MultiByteToWideChar(CP_UTF8, 0, s.c_str(), -1, nullptr, 0);
    // ok: cpp-text-block-counts-characters-only
    std::wstring out(n, L'\0');
    MultiByteToWideChar(CP_UTF8, 0, s.c_str(), -1, out.data(), n);
    return out;
}

char* hexOfSafe(const uint8_t* p, std::size_t n) {
    // ok: cpp-text-block-counts-characters-only
    char* out = new char[n * 2 + 1];
    for (std::size_t i = 0; i < n; ++i)
        std::sprintf(out + i * 2, "%02x", p[i]);
    return out;
}

char* copyOfSafe(const std::string& s) {
    // ok: cpp-text-block-counts-characters-only
    char* p = new char[s.size() + 1];
    strcpy(p, s.c_str());
    return p;
}


Point* cloned(const std::vector<Point>& pts) {
    // ruleid: cpp-text-block-counts-characters-only
    auto* p = static_cast<Point*>(std::malloc(pts.size()));
    std::copy(pts.begin(), pts.end(), p);
    return p;
}

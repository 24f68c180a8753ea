std::string* longest(std::vector<std::string> v) {
    std::string* best = &v[0];
    for (auto& s : v)
        if (s.size() > best->size())
            best = &s;
    // ruleid: cpp-address-of-copied-parameter-returned
    return best;
}

const char* trimmed(std::string text) {
    text.erase(0, 1);
    // ruleid: cpp-address-of-copied-parameter-returned
    return text.c_str();
}

const int& first(std::vector<int> v) {
    // ruleid: cpp-address-of-copied-parameter-returned
    return v[0];
}

const std::string* longestSafe(const std::vector<std::string>& v) {
    const std::string* best = &v[0];
    // ok: cpp-address-of-copied-parameter-returned
    return best;
}

std::string trimmedSafe(std::string text) {
    text.erase(0, 1);
    // ok: cpp-address-of-copied-parameter-returned
    return text;
}

const int& firstSafe(const std::vector<int>& v) {
    // ok: cpp-address-of-copied-parameter-returned
    return v[0];
}

std::string_view extension(const std::string& file) {
    std::string lower = boost::algorithm::to_lower_copy(file);
    // ruleid: cpp-view-of-local-text-returned
    return std::string_view(lower).substr(lower.rfind('.') + 1);
}

std::string_view label(int id) {
    // ruleid: cpp-view-of-local-text-returned
    return "item " + std::to_string(id);
}

const char* Config::path() const {
    std::string full = dir_ + "/app.conf";
    // ruleid: cpp-view-of-local-text-returned
    return full.c_str();
}

std::string extensionCopy(const std::string& file) {
    std::string lower = boost::algorithm::to_lower_copy(file);
    // ok: cpp-view-of-local-text-returned
    return lower.substr(lower.rfind('.') + 1);
}

std::string_view firstWord(std::string_view line) {
    // ok: cpp-view-of-local-text-returned
    return line.substr(0, line.find(' '));
}

const char* Config::pathKept() const {
    // ok: cpp-view-of-local-text-returned
    return full_.c_str();
}

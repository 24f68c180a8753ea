uint32_t magic(const std::vector<uint8_t>& f) {
    // ruleid: cpp-fixed-offsets-of-parameter-read
    return f[0] | f[1] << 8 | f[2] << 16 | f[3] << 24;
}

int versionOf(const QByteArray& head)
{
    const int minor = head[0];
    // ruleid: cpp-fixed-offsets-of-parameter-read
    return minor + head[5];
}

bool isComment(std::string_view line) {
    // ruleid: cpp-fixed-offsets-of-parameter-read
    return line[0] == '/' && line[1] == '/';
}

uint32_t magicSafe(const std::vector<uint8_t>& f) {
    if (f.size() < 4)
        throw BadFile();
    // ok: cpp-fixed-offsets-of-parameter-read
    return f[0] | f[1] << 8 | f[2] << 16 | f[3] << 24;
}

int row(const std::array<int, 8>& a) {
    // ok: cpp-fixed-offsets-of-parameter-read
    return a[3];
}

bool isCommentSafe(std::string_view line) {
    // ok: cpp-fixed-offsets-of-parameter-read
    return line.starts_with("//");
}

QByteArray a(const QByteArray& k, const QByteArray& m) {
    // ruleid: cpp-vector-of-zeros
    QByteArray iv(16, '\0');
    return aesCbc(k, iv, m);
}
std::string b(const std::string& m) {
    // ruleid: cpp-vector-of-zeros
    std::vector<uint8_t> nonce(12, 0);
    return seal(m, nonce);
}
std::string c(const std::string& m) {
    // ruleid: cpp-vector-of-zeros
    std::string iv(16, '\0');
    return cbc(m, iv);
}
std::string d(const std::string& m) {
    // ok: cpp-vector-of-zeros
    std::vector<uint8_t> nonce(12, 0);
    RAND_bytes(nonce.data(), 12);
    return seal(m, nonce);
}
std::string e(const std::string& m) {
    // ok: cpp-vector-of-zeros
    std::vector<uint8_t> out(16, 0);
    return seal(m, out);
}
std::string f(std::istream& in) {
    // ok: cpp-vector-of-zeros
    std::string iv(16, '\0');
    in.read(iv.data(), 16);
    return open(iv);
}

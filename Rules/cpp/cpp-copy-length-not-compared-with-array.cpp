#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <vector>

void onFrame(const unsigned char* payload, size_t length) {
    unsigned char frame[256];
    // ruleid: cpp-copy-length-not-compared-with-array
    std::memcpy(frame, payload, length);
    handle(frame);
}

void Reader::take(const std::string& line) {
    char text[64];
    // ruleid: cpp-copy-length-not-compared-with-array
    memcpy(text, line.data(), line.size());
    use(text);
}

void Session::readLabel(boost::asio::ip::tcp::socket& sock) {
    char label[16];
    uint8_t count = 0;
    boost::asio::read(sock, boost::asio::buffer(&count, 1));
    // ruleid: cpp-copy-length-not-compared-with-array
    boost::asio::read(sock, boost::asio::buffer(label, count));
}

void Mixer::fill(const float* samples, int n) {
    float block[512];
    // ruleid: cpp-copy-length-not-compared-with-array
    std::copy(samples, samples + n, block);
    play(block);
}

void onFrameChecked(const unsigned char* payload, size_t length) {
    unsigned char frame[256];
    if (length > sizeof(frame))
        return;
    // ok: cpp-copy-length-not-compared-with-array
    std::memcpy(frame, payload, length);
    handle(frame);
}

void takeSome(const std::string& line) {
    char text[64] = {};
    const size_t n = std::min(line.size(), sizeof(text) - 1);
    // ok: cpp-copy-length-not-compared-with-array
    std::memcpy(text, line.data(), n);
}

void takeAll(const unsigned char* payload, size_t length) {
    std::vector<unsigned char> frame(length);
    // ok: cpp-copy-length-not-compared-with-array
    std::memcpy(frame.data(), payload, length);
}

void header(std::istream& in) {
    char magic[8];
    // ok: cpp-copy-length-not-compared-with-array
    in.read(magic, sizeof(magic));
}

#include <random>
#include <string>

uint64_t inviteToken(int user) {
    // ruleid: cpp-random-value-guessable-by-seed
    std::mt19937_64 rng(user);
    return rng();
}

std::string resetCode() {
    // ruleid: cpp-random-value-guessable-by-seed
    std::default_random_engine gen(time(nullptr));
    return digits(gen, 6);
}

std::string sessionId() {
    std::string id;
    for (int i = 0; i < 16; ++i)
        // ruleid: cpp-random-value-guessable-by-seed
        id += "0123456789abcdef"[std::rand() % 16];
    return id;
}

std::string resetCodeRight() {
    // ok: cpp-random-value-guessable-by-seed
    return QString::number(QRandomGenerator::system()->bounded(1000000)).toStdString();
}

int dice() {
    // ok: cpp-random-value-guessable-by-seed
    std::mt19937 gen(42);
    return gen() % 6 + 1;
}

void shuffle(std::vector<int>& v) {
    // ok: cpp-random-value-guessable-by-seed
    std::mt19937 gen(std::random_device{}());
    std::shuffle(v.begin(), v.end(), gen);
}

// ruleid: cpp-secret-generator-with-known-seed
std::mt19937 rng(42);
std::string sessionKey() {
    return std::to_string(rng()) + std::to_string(rng());
}

void Deck::shuffleAll() {
    // ruleid: cpp-secret-generator-with-known-seed
    std::default_random_engine eng(static_cast<unsigned>(std::time(nullptr)));
    std::shuffle(cards_.begin(), cards_.end(), eng);
}

std::string otp() {
    // ruleid: cpp-secret-generator-with-known-seed
    srand(time(nullptr));
    return std::to_string(rand() % 1000000);
}

void Deck::shuffleSafe() {
    std::random_device rd;
    // ok: cpp-secret-generator-with-known-seed
    std::mt19937 eng(rd());
    std::shuffle(cards_.begin(), cards_.end(), eng);
}

std::string keySafe() {
    unsigned char b[32];
    // ok: cpp-secret-generator-with-known-seed
    if (RAND_bytes(b, sizeof(b)) != 1)
        throw std::runtime_error("rng");
    return toHex(b);
}

std::string otpSafe()
{
    // ok: cpp-secret-generator-with-known-seed
    return std::to_string(QRandomGenerator::system()->bounded(1000000));
}

class PasswordReset {
public:
    std::string issue(const std::string& email) {
        std::uniform_int_distribution<int> digit(0, 9);
        std::string code;
        for (int i = 0; i < 8; ++i)
            // ruleid: cpp-code-or-token-from-simple-generator
            code += std::to_string(digit(engine_));
        return code;
    }
private:
    std::mt19937 engine_{std::random_device{}()};
};

std::string startTwoFactor() {
    std::string pin;
    for (int i = 0; i < 6; i++)
        // ruleid: cpp-code-or-token-from-simple-generator
        pin.push_back('0' + std::rand() % 10);
    return pin;
}

std::string newSessionId() {
    // ruleid: cpp-code-or-token-from-simple-generator
    std::mt19937_64 gen(std::chrono::steady_clock::now().time_since_epoch().count());
    return toHex(gen());
}

std::string issueSafe() {
    unsigned char raw[16];
    if (RAND_bytes(raw, sizeof(raw)) != 1)
        throw std::runtime_error("rng");
    std::string code;
    for (unsigned char b : raw)
        // ok: cpp-code-or-token-from-simple-generator
        code += hexOf(b);
    return code;
}

int roll(std::mt19937& gen) {
    std::uniform_int_distribution<int> die(1, 6);
    // ok: cpp-code-or-token-from-simple-generator
    int sum = die(gen);
    return sum;
}

std::string issueQt()
{
    // ok: cpp-code-or-token-from-simple-generator
    const quint32 code = QRandomGenerator::system()->bounded(100000, 999999);
    return std::to_string(code);
}


std::mt19937 shared_rng(42);
std::string sessionKey() {
    // ruleid: cpp-code-or-token-from-simple-generator
    return std::to_string(shared_rng());
}


std::string Session::makeId() {
    std::ostringstream os;
    // ruleid: cpp-code-or-token-from-simple-generator
    os << std::hex << std::time(nullptr) << getpid();
    return os.str();
}

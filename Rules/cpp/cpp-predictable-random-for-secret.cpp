#include <random>
#include <string>
#include <cstdlib>

std::string generateToken(int n)
{
    static const char set[] = "abcdef0123456789";
    std::random_device rd;
    // ruleid: cpp-predictable-random-for-secret
    std::mt19937 gen(rd());
    // ruleid: cpp-predictable-random-for-secret
    std::uniform_int_distribution<> d(0, 15);
    std::string out;
    for (int i = 0; i < n; ++i)
        out += set[d(gen)];
    return out;
}

std::string make_password(int n)
{
    std::string out;
    for (int i = 0; i < n; ++i)
        // ruleid: cpp-predictable-random-for-secret
        out += char('a' + std::rand() % 26);
    return out;
}

long createSessionId()
{
    // ruleid: cpp-predictable-random-for-secret
    std::default_random_engine engine{static_cast<unsigned>(time(nullptr))};
    return engine();
}

int roll_dice()
{
    std::random_device rd;
    // ok: cpp-predictable-random-for-secret
    std::mt19937 gen(rd());
    return gen() % 6;
}

std::string good_token()
{
    unsigned char buf[16];
    // ok: cpp-predictable-random-for-secret
    if (RAND_bytes(buf, sizeof buf) != 1)
        throw std::runtime_error("no randomness");
    return hex(buf);
}

void shuffle_cards(std::vector<int>& v)
{
    // ok: cpp-predictable-random-for-secret
    std::mt19937 gen(42);
    std::shuffle(v.begin(), v.end(), gen);
}

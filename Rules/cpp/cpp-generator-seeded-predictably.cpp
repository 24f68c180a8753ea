#include <random>

std::string generatePassword(int length) {
    // ruleid: cpp-generator-seeded-predictably
    std::mt19937 gen(static_cast<unsigned>(std::time(nullptr)));
    return pick(gen, length);
}

std::string makeCsrfToken() {
    std::random_device rd;
    // ruleid: cpp-generator-seeded-predictably
    std::mt19937 gen(rd());
    return hex(gen);
}

QString Tokens::createResetToken(int id)
{
    // ruleid: cpp-generator-seeded-predictably
    const QString raw = QString("%1-%2").arg(id).arg(QDateTime::currentMSecsSinceEpoch());
    return raw.toUtf8().toBase64();
}

int rollDice() {
    // ok: cpp-generator-seeded-predictably
    std::mt19937 gen(42);
    return gen() % 6;
}

std::string newToken() {
    unsigned char b[16];
    // ok: cpp-generator-seeded-predictably
    RAND_bytes(b, sizeof(b));
    // ok: cpp-generator-seeded-predictably
    return toHex(b);
}

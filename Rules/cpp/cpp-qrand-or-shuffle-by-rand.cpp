#include <algorithm>
#include <random>

int dice()
{
    // ruleid: cpp-qrand-or-shuffle-by-rand
    return qrand() % 6;
}

void mix(std::vector<int> &cards)
{
    // ruleid: cpp-qrand-or-shuffle-by-rand
    std::random_shuffle(cards.begin(), cards.end());
}

int ticket()
{
    // ruleid: cpp-qrand-or-shuffle-by-rand
    std::mt19937 generator(42);
    return generator();
}

int ticket_of_system()
{
    // ok: cpp-qrand-or-shuffle-by-rand
    std::random_device device;
    return device();
}

quint32 session()
{
    // ok: cpp-qrand-or-shuffle-by-rand
    return QRandomGenerator::system()->generate();
}

void sorted(std::vector<int> &cards)
{
    // ok: cpp-qrand-or-shuffle-by-rand
    std::sort(cards.begin(), cards.end());
}

#include <memory>
#include <algorithm>
#include <random>
#include <vector>

void old(std::vector<int>& cards)
{
    // ruleid: cpp-obsolete-library-function
    std::auto_ptr<int> p(new int(3));
    // ruleid: cpp-obsolete-library-function
    std::random_shuffle(cards.begin(), cards.end());
}

void print(char* buf, int n)
{
    // ruleid: cpp-obsolete-library-function
    std::ostrstream out(buf, n);
    out << 1;
}

void good(std::vector<int>& cards)
{
    // ok: cpp-obsolete-library-function
    std::unique_ptr<int> p(new int(3));
    std::random_device rd;
    std::mt19937 g(rd());
    // ok: cpp-obsolete-library-function
    std::shuffle(cards.begin(), cards.end(), g);
    // ok: cpp-obsolete-library-function
    std::ostringstream out;
    out << *p;
}

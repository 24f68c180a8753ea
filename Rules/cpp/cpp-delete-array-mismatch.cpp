#include <cstddef>
#include <memory>

struct Item { int id; ~Item(); };

void fill(std::size_t n)
{
    int* values = new int[n];
    values[0] = 1;
    // ruleid: cpp-delete-array-mismatch
    delete values;
}

int count(std::size_t n)
{
    auto buffer = new char[n + 1];
    int used = 0;
    for (std::size_t i = 0; i < n; ++i)
        used += buffer[i] != 0;
    if (used == 0) {
        // ruleid: cpp-delete-array-mismatch
        delete buffer;
        return 0;
    }
    delete[] buffer;
    return used;
}

void one()
{
    Item* item = new Item();
    item->id = 4;
    // ruleid: cpp-delete-array-mismatch
    delete[] item;
}

void good(std::size_t n)
{
    int* values = new int[n];
    // ok: cpp-delete-array-mismatch
    delete[] values;
    Item* item = new Item();
    // ok: cpp-delete-array-mismatch
    delete item;
    auto owned = std::make_unique<char[]>(n);
    Item** table = make_table(n);
    for (std::size_t i = 0; i < n; ++i)
        // ok: cpp-delete-array-mismatch
        delete table[i];
    // ok: cpp-delete-array-mismatch
    delete[] table;
}

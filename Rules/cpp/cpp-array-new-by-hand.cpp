#include <memory>
#include <vector>

void blur(const Image &image)
{
    // ruleid: cpp-array-new-by-hand
    float *row = new float[image.width];
    work(row);
    delete[] row;
}

void Buffer::reserve(size_t size)
{
    // ruleid: cpp-array-new-by-hand
    data_ = new char[size];
}

int sum(int count)
{
    // ruleid: cpp-array-new-by-hand
    auto values = new int[count];
    int total = fill(values, count);
    delete[] values;
    return total;
}

void blur_safely(const Image &image)
{
    // ok: cpp-array-new-by-hand
    std::vector<float> row(image.width);
    work(row.data());
}

auto bytes(size_t size)
{
    // ok: cpp-array-new-by-hand
    return std::make_unique<char[]>(size);
}

Widget *widget(Widget *parent)
{
    // ok: cpp-array-new-by-hand
    auto child = new Widget(parent);
    return child;
}

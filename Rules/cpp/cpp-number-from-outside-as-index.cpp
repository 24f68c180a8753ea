#include <array>
#include <iostream>
#include <string>
#include <vector>

std::string Menu::pick(const std::string& text) const {
    // ruleid: cpp-number-from-outside-as-index
    return entries_[std::stoi(text)];
}

int main() {
    std::array<int, 7> perDay{};
    int day = 0, amount = 0;
    while (std::cin >> day >> amount) {
        // ruleid: cpp-number-from-outside-as-index
        perDay[day - 1] += amount;
    }
    return perDay[0];
}

void Palette::onMessage(const QByteArray& message)
{
    const int slot = message.toInt();
    // ruleid: cpp-number-from-outside-as-index
    m_colours[slot] = Qt::black;
}

std::string MenuRight::pick(const std::string& text) const {
    const auto i = std::stoul(text);
    if (i >= entries_.size())
        return {};
    // ok: cpp-number-from-outside-as-index
    return entries_[i];
}

std::string MenuAt::pick(const std::string& text) const {
    // ok: cpp-number-from-outside-as-index
    return entries_.at(std::stoul(text));
}

void PaletteRight::onMessage(const QByteArray& message)
{
    const int slot = qBound(0, message.toInt(), 15);
    // ok: cpp-number-from-outside-as-index
    m_colours[slot] = Qt::black;
}

double Prices::of(const std::string& text) {
    int id = std::stoi(text);
    // ok: cpp-number-from-outside-as-index
    return priceById_[id];
}

#include <map>
#include <string>

int modeOf(const std::string& text) {
    // ruleid: cpp-variable-set-on-some-paths-only
    int mode;
    if (text == "fast")
        mode = 1;
    else if (text == "slow")
        mode = 2;
    return mode;
}

double rateOf(const std::map<std::string, double>& rates, const std::string& currency) {
    // ruleid: cpp-variable-set-on-some-paths-only
    double rate;
    auto it = rates.find(currency);
    if (it != rates.end()) {
        rate = it->second;
    }
    return rate * 1.02;
}

void Game::spawn(int kind) {
    // ruleid: cpp-variable-set-on-some-paths-only
    Enemy* e;
    switch (kind) {
    case 1:
        e = new Orc();
        break;
    case 2:
        e = new Troll();
        break;
    }
    e->place(start_);
}

int sum(const std::vector<int>& v) {
    // ruleid: cpp-variable-set-on-some-paths-only
    int total;
    for (int x : v)
        total += x;
    return total;
}

int modeRight(const std::string& text) {
    // ok: cpp-variable-set-on-some-paths-only
    int mode;
    if (text == "fast")
        mode = 1;
    else
        mode = 2;
    return mode;
}

int modeDefault(const std::string& text) {
    // ok: cpp-variable-set-on-some-paths-only
    int mode = 0;
    if (text == "fast")
        mode = 1;
    return mode;
}

void spawnRight(int kind) {
    // ok: cpp-variable-set-on-some-paths-only
    Enemy* e;
    switch (kind) {
    case 1:
        e = new Orc();
        break;
    default:
        e = new Troll();
        break;
    }
    e->place(start_);
}

bool number(const std::string& s) {
    // ok: cpp-variable-set-on-some-paths-only
    int value;
    if (!parse(s, &value))
        return false;
    return value > 0;
}

int early(const std::string& text) {
    // ok: cpp-variable-set-on-some-paths-only
    int mode;
    if (text == "fast") {
        mode = 1;
    } else {
        return -1;
    }
    return mode;
}

void Zoo::feed(Animal* a) {
    // ruleid: cpp-parameter-cast-down-unseen
    auto* lion = static_cast<Lion*>(a);
    lion->giveMeat(5);
}

void draw(const std::shared_ptr<Shape>& shape) {
    // ruleid: cpp-parameter-cast-down-unseen
    auto circle = std::static_pointer_cast<Circle>(shape);
    circle->radius();
}

std::size_t slotFor(double position, std::size_t count) {
    // ruleid: cpp-parameter-cast-down-unseen
    int idx = position * count;
    return static_cast<std::size_t>(idx);
}

struct Cell {
    enum Type { Int, Str } type;
    union { int64_t i; std::string* s; };
};

std::size_t length(const Cell& c) {
    // ruleid: cpp-parameter-cast-down-unseen
    return c.s->size();
}

void Zoo::feedSafe(Animal* a) {
    // ok: cpp-parameter-cast-down-unseen
    if (auto* lion = dynamic_cast<Lion*>(a))
        lion->giveMeat(5);
}

void Zoo::feedKind(Animal* a) {
    if (a->kind() == Kind::Lion)
        // ok: cpp-parameter-cast-down-unseen
        static_cast<Lion*>(a)->giveMeat(5);
}

std::size_t slotSafe(double position, std::size_t count) {
    // ok: cpp-parameter-cast-down-unseen
    int idx = std::clamp(static_cast<int>(position * count), 0, 100);
    return static_cast<std::size_t>(idx);
}

std::size_t lengthSafe(const Cell& c) {
    // ok: cpp-parameter-cast-down-unseen
    return c.type == Cell::Str ? c.s->size() : 0;
}


struct Msg { int kind; union { int num; char* str; } u; };

void show(const Msg& m) {
    // ruleid: cpp-parameter-cast-down-unseen
    printf("%s", m.u.str);
}

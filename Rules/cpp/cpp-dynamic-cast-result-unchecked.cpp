#include <memory>

struct Shape { virtual ~Shape(); };
struct Circle : Shape { double r; double area(); };

double area(Shape* s)
{
    // ruleid: cpp-dynamic-cast-result-unchecked
    return dynamic_cast<Circle*>(s)->area();
}

void copy(Shape* s, Circle& out)
{
    // ruleid: cpp-dynamic-cast-result-unchecked
    out = *dynamic_cast<Circle*>(s);
}

double shared(std::shared_ptr<Shape> s)
{
    // ruleid: cpp-dynamic-cast-result-unchecked
    return std::dynamic_pointer_cast<Circle>(s)->area();
}

double good(Shape* s, Shape& ref)
{
    // ok: cpp-dynamic-cast-result-unchecked
    if (auto* c = dynamic_cast<Circle*>(s))
        return c->area();
    // ok: cpp-dynamic-cast-result-unchecked
    Circle& rc = dynamic_cast<Circle&>(ref);
    // ok: cpp-dynamic-cast-result-unchecked
    auto* k = dynamic_cast<Circle*>(s);
    // ok: cpp-dynamic-cast-result-unchecked
    return k ? k->area() : rc.area() + static_cast<Circle*>(s)->area();
}

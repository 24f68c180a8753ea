#include <string>

void upper(const std::string &text)
{
    // ruleid: cpp-const-cast
    char *bytes = const_cast<char *>(text.data());
    bytes[0] = 'A';
}

class Cache {
public:
    int count() const
    {
        // ruleid: cpp-const-cast
        auto self = const_cast<Cache *>(this);
        return ++self->reads;
    }

private:
    int reads = 0;
};

void legacy(const char *name)
{
    // ruleid: cpp-const-cast
    lookup(const_cast<char *>(name));
}

Node *Node::next()
{
    // ok: cpp-const-cast
    return const_cast<Node *>(const_cast<const Node *>(this)->next());
}

std::string upper_of(std::string text)
{
    // ok: cpp-const-cast
    text[0] = 'A';
    return text;
}

int truncated(double value)
{
    // ok: cpp-const-cast
    return static_cast<int>(value);
}

Circle *circle(Shape *shape)
{
    // ok: cpp-const-cast
    return dynamic_cast<Circle *>(shape);
}

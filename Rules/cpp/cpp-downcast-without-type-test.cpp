#include <iostream>
#include <memory>

struct Shape { virtual ~Shape() = default; };
// ruleid: cpp-downcast-without-type-test
struct Circle : Shape { double r = 1; };
struct Label : Shape { std::string text; };

void printLabel(Shape* s) {
    auto* c = static_cast<Circle*>(s);
    std::cout << c->r << "\n";
}

void handle(const std::shared_ptr<Event>& ev) {
    // ruleid: cpp-downcast-without-type-test
    auto key = std::static_pointer_cast<KeyEvent>(ev);
    press(key->code());
    auto mouse = std::static_pointer_cast<MouseEvent>(ev);
    move(mouse->x());
}

void Window::clicked(QListWidgetItem* item)
{
    // ruleid: cpp-downcast-without-type-test
    auto* file = reinterpret_cast<FileItem*>(item);
    openFile(file->path());
}

void handleRight(const std::shared_ptr<Event>& ev) {
    // ok: cpp-downcast-without-type-test
    if (auto key = std::dynamic_pointer_cast<KeyEvent>(ev))
        press(key->code());
}

void Window::clickedRight(QListWidgetItem* item)
{
    if (item->type() != FileItem::Type)
        return;
    // ok: cpp-downcast-without-type-test
    auto* file = static_cast<FileItem*>(item);
    openFile(file->path());
}

size_t len(const std::vector<char>& v) {
    // ok: cpp-downcast-without-type-test
    return static_cast<size_t>(v.size());
}

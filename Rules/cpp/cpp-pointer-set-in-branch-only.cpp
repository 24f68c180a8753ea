int* findFirst(std::vector<int>& v, int key) {
    int* hit;
    for (int& x : v) {
        if (x == key) {
            hit = &x;
            break;
        }
    }
    // ruleid: cpp-pointer-set-in-branch-only
    return hit;
}

void show(const Config& c) {
    const char* title;
    if (c.has("title"))
        title = c.get("title");
    // ruleid: cpp-pointer-set-in-branch-only
    std::string text = title->str();
    draw(text);
}

struct List { Node* head; Node* tail; };

void append(Node* n) {
    List list;
    n->next = nullptr;
    // ruleid: cpp-pointer-set-in-branch-only
    list.tail->next = n;
}

int* findFirstSafe(std::vector<int>& v, int key) {
    int* hit = nullptr;
    for (int& x : v)
        if (x == key)
            hit = &x;
    // ok: cpp-pointer-set-in-branch-only
    return hit;
}

Shape* pick(bool round) {
    Shape* s;
    if (round)
        s = new Circle;
    else
        s = new Square;
    // ok: cpp-pointer-set-in-branch-only
    return s;
}

void appendSafe(Node* n) {
    List list{};
    list.tail = n;
    // ok: cpp-pointer-set-in-branch-only
    list.tail->next = nullptr;
}


void ask() {
    char* name;
    // ruleid: cpp-pointer-set-in-branch-only
    std::cin >> name;
    hello(name);
}

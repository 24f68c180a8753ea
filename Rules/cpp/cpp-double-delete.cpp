struct Node { int v; Node* next; };

void twice(bool bad)
{
    Node* n = new Node{1, nullptr};
    if (bad) {
        delete n;
        report("bad");
    }
    // ruleid: cpp-double-delete
    delete n;
}

void arrays(int k)
{
    int* a = new int[k];
    delete[] a;
    work();
    // ruleid: cpp-double-delete
    delete[] a;
}

class Owner {
    Node* node_;
public:
    void reset()
    {
        delete node_;
        log("reset");
        // ruleid: cpp-double-delete
        delete node_;
    }
    void safe()
    {
        delete node_;
        node_ = nullptr;
        // ok: cpp-double-delete
        delete node_;
    }
};

int good(bool bad)
{
    Node* n = new Node{1, nullptr};
    if (bad) {
        // ok: cpp-double-delete
        delete n;
        return -1;
    }
    // ok: cpp-double-delete
    delete n;
    n = new Node{2, nullptr};
    // ok: cpp-double-delete
    delete n;
    for (auto it = nodes.begin(); it != nodes.end(); ++it)
        // ok: cpp-double-delete
        delete *it;
    for (int i = 0; i < 3; ++i)
        // ok: cpp-double-delete
        delete table[i];
    return 0;
}

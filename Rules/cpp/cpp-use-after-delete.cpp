#include <iostream>

struct Session { int id; void close(); Session* next; };

int finish(Session* s)
{
    delete s;
    // ruleid: cpp-use-after-delete
    return s->id;
}

void sum(int n)
{
    int* v = new int[n];
    delete[] v;
    // ruleid: cpp-use-after-delete
    std::cout << v[0];
}

void drop(Session* head)
{
    // ruleid: cpp-use-after-delete
    for (Session* s = head; s; s = s->next)
        delete s;
}

void good(Session* s, Session* head)
{
    int id = s->id;
    // ok: cpp-use-after-delete
    s->close();
    delete s;
    s = new Session();
    // ok: cpp-use-after-delete
    s->close();
    delete s;
    while (head) {
        // ok: cpp-use-after-delete
        Session* next = head->next;
        delete head;
        head = next;
    }
    std::cout << id;
}

#include <memory>
#include <string>
#include <vector>

void Pool::drop(Node* n) {
    // ruleid: cpp-object-used-after-its-end
    delete n;
    log_->info("dropped {}", n->name);
}

void Session::finish() {
    auto conn = std::make_unique<Connection>();
    // ruleid: cpp-object-used-after-its-end
    conn.reset();
    conn->flush();
}

void rename(std::vector<Item>& items) {
    // ruleid: cpp-object-used-after-its-end
    auto& first = items[0];
    items.push_back(Item{"new"});
    first.name = "renamed";
}

void prune(std::map<int, Entry>& entries) {
    // ruleid: cpp-object-used-after-its-end
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (it->second.old)
            entries.erase(it);
    }
}

void Task::done() {
    // ruleid: cpp-object-used-after-its-end
    delete this;
    count_ = 0;
}

void dropRight(Node* n) {
    log("dropped {}", n->name);
    // ok: cpp-object-used-after-its-end
    delete n;
}

void pruneRight(std::map<int, Entry>& entries) {
    // ok: cpp-object-used-after-its-end
    for (auto it = entries.begin(); it != entries.end();) {
        if (it->second.old)
            it = entries.erase(it);
        else
            ++it;
    }
}

void replace(Node*& n) {
    // ok: cpp-object-used-after-its-end
    delete n;
    n = new Node();
    n->init();
}

void keep(std::vector<Item>& items) {
    items.push_back(Item{"new"});
    // ok: cpp-object-used-after-its-end
    auto& first = items[0];
    first.name = "renamed";
}

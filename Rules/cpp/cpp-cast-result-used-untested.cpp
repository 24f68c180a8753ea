void Scene::attach(Node *child, const QString &name)
{
    // ruleid: cpp-cast-result-used-untested
    auto *parent = dynamic_cast<GroupNode *>(find(name));
    parent->add(child);
}

void click(QObject* sender) {
    // ruleid: cpp-cast-result-used-untested
    QPushButton* b = qobject_cast<QPushButton*>(sender);
    b->setEnabled(false);
}

void third(Base* x) {
    // ruleid: cpp-cast-result-used-untested
    Derived* d = dynamic_cast<Derived*>(x);
    d->run();
}

void fine(Base* x) {
    // ok: cpp-cast-result-used-untested
    auto* d = dynamic_cast<Derived*>(x);
    if (d)
        d->run();
    // ok: cpp-cast-result-used-untested
    auto& r = dynamic_cast<Derived&>(*x);
    r.run();
    // ok: cpp-cast-result-used-untested
    auto* s = static_cast<Derived*>(x);
    s->run();
}

void Session::close() {
    manager_->drop(id_);
    delete this;
}

void Session::onError(const std::error_code& ec) {
    close();
    // ruleid: cpp-object-used-after-it-deleted-itself
    log_->warn("session {} closed", id_);
}

void Node::release() {
    if (--refs_ == 0)
        delete this;
    // ruleid: cpp-object-used-after-it-deleted-itself
    stamp_ = now();
}

void Task::finish() {
    delete this;
    // ruleid: cpp-object-used-after-it-deleted-itself
    m_pool->notify();
}

void Task::finishSafe() {
    auto* pool = m_pool;
    // ok: cpp-object-used-after-it-deleted-itself
    delete this;
}

void Link::drop() {
    manager_->drop(id_);
    delete this;
}

void Link::onError(const std::error_code& ec) {
    // ok: cpp-object-used-after-it-deleted-itself
    log_->warn("link {} closed", id_);
    drop();
}

void Node::releaseSafe() {
    if (--refs_ == 0) {
        delete this;
        // ok: cpp-object-used-after-it-deleted-itself
        return;
    }
    stamp_ = now();
}

void Ui::onSave()
{
    QMutexLocker a(&m_docLock);
    QMutexLocker b(&m_indexLock);
    writeDocument();
}

void Indexer::onTimer()
{
    QMutexLocker a(&m_ui->m_indexLock);
    // ruleid: cpp-two-locks-in-opposite-order
    QMutexLocker b(&m_ui->m_docLock);
    rebuild();
}

void transfer(Account& from, Account& to, int cents) {
    std::lock_guard<std::mutex> l1(from.mtx);
    // ruleid: cpp-two-locks-in-opposite-order
    std::lock_guard<std::mutex> l2(to.mtx);
    from.cents -= cents;
    to.cents += cents;
}

void Player::stop() {
    state.lock();
    buffer.lock();
    halt();
    buffer.unlock();
    state.unlock();
}

void Cache::write() {
    std::unique_lock<std::mutex> w(write_mutex);
    std::unique_lock<std::mutex> i(index_mutex);
    put();
}

void Cache::scan() {
    std::unique_lock<std::mutex> i(index_mutex);
    // ruleid: cpp-two-locks-in-opposite-order
    std::unique_lock<std::mutex> w(write_mutex);
    all();
}

void transferSafe(Account& from, Account& to, int cents) {
    // ok: cpp-two-locks-in-opposite-order
    std::scoped_lock l(from.mtx, to.mtx);
    from.cents -= cents;
    to.cents += cents;
}

void Log::one() {
    std::lock_guard<std::mutex> a(outer_);
    // ok: cpp-two-locks-in-opposite-order
    std::lock_guard<std::mutex> b(inner_);
    run();
}

void Log::two() {
    std::lock_guard<std::mutex> a(outer_);
    // ok: cpp-two-locks-in-opposite-order
    std::lock_guard<std::mutex> b(inner_);
    stop();
}

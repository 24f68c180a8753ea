int Stats::mean() const {
    const auto total = std::accumulate(samples_.begin(), samples_.end(), 0);
    // ruleid: cpp-mean-of-container-without-elements
    return total / static_cast<int>(samples_.size());
}

Server& Pool::next() {
    // ruleid: cpp-mean-of-container-without-elements
    return servers_[turn_++ % servers_.size()];
}

int Poll::share(const QVector<int>& votes, int all) {
    // ruleid: cpp-mean-of-container-without-elements
    return all / votes.count();
}

int Stats::meanSafe() const {
    if (samples_.empty())
        return 0;
    const auto total = std::accumulate(samples_.begin(), samples_.end(), 0);
    // ok: cpp-mean-of-container-without-elements
    return total / static_cast<int>(samples_.size());
}

Server& Pool::nextSafe() {
    if (servers_.empty())
        throw NoServer();
    // ok: cpp-mean-of-container-without-elements
    return servers_[turn_++ % servers_.size()];
}

int Poll::shareSafe(const QVector<int>& votes, int all) {
    // ok: cpp-mean-of-container-without-elements
    return votes.count() > 0 ? all / votes.count() : 0;
}

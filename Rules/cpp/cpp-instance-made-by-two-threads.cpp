Config* Config::instance() {
    // ruleid: cpp-instance-made-by-two-threads
    if (!instance_) {
        auto* c = new Config();
        c->load("/etc/app.conf");
        instance_ = c;
    }
    return instance_;
}

Logger& Logger::get() {
    static Logger* inst = nullptr;
    // ruleid: cpp-instance-made-by-two-threads
    if (inst == nullptr)
        inst = new Logger();
    return *inst;
}

bool SeatMap::reserve(int seat, const std::string& user) {
    {
        std::lock_guard<std::mutex> g(mutex_);
        if (owner_.count(seat))
            return false;
    }
    notifyPayment(user, seat);
    std::lock_guard<std::mutex> g(mutex_);
    // ruleid: cpp-instance-made-by-two-threads
    owner_[seat] = user;
    return true;
}

Config* Config::instanceSafe() {
    std::lock_guard<std::mutex> g(mutex_);
    // ok: cpp-instance-made-by-two-threads
    if (!instance_)
        instance_ = new Config();
    return instance_;
}

Logger& Logger::getSafe() {
    // ok: cpp-instance-made-by-two-threads
    static Logger inst;
    return inst;
}

bool SeatMap::reserveSafe(int seat, const std::string& user) {
    std::lock_guard<std::mutex> g(mutex_);
    if (owner_.count(seat))
        return false;
    // ok: cpp-instance-made-by-two-threads
    owner_[seat] = user;
    return true;
}

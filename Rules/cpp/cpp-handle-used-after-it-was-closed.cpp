void Conn::stop() {
    close(fd_);
    // ruleid: cpp-handle-used-after-it-was-closed
    write(fd_, "bye", 3);
}

void store(std::vector<Job>& jobs, Job job) {
    jobs.push_back(std::move(job));
    // ruleid: cpp-handle-used-after-it-was-closed
    log(job.name());
}

void finish(std::ofstream& out) {
    out.close();
    // ruleid: cpp-handle-used-after-it-was-closed
    out << "end\n";
}

void Conn::stopSafe() {
    // ok: cpp-handle-used-after-it-was-closed
    write(fd_, "bye", 3);
    close(fd_);
}

void storeSafe(std::vector<Job>& jobs, Job job) {
    log(job.name());
    // ok: cpp-handle-used-after-it-was-closed
    jobs.push_back(std::move(job));
}

void again(std::ofstream& out, const std::string& p) {
    out.close();
    out.open(p);
    // ok: cpp-handle-used-after-it-was-closed
    out << "next\n";
}

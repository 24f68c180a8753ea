class LockIgnored {
    void one(Lock lock) throws InterruptedException {
        // ruleid: java-lock-result-ignored
        lock.tryLock(100, TimeUnit.MILLISECONDS);
        work();
        lock.unlock();
    }

    void two(Semaphore s) {
        // ruleid: java-lock-result-ignored
        s.tryAcquire();
        work();
        s.release();
    }

    void three(ReentrantLock l) {
        // ruleid: java-lock-result-ignored
        l.tryLock();
        try {
            work();
        } finally {
            l.unlock();
        }
    }

    void tested(Lock lock) {
        // ok: java-lock-result-ignored
        if (lock.tryLock()) {
            work();
        }
    }

    boolean given(Lock lock) {
        // ok: java-lock-result-ignored
        return lock.tryLock();
    }

    void waits(Lock lock) {
        // ok: java-lock-result-ignored
        lock.lock();
    }
}

class Locks2 {
    private final Lock lock = new ReentrantLock();

    void plain() {
        // ruleid: java-lock-without-finally
        lock.lock();
        work();
        lock.unlock();
    }

    int value() {
        int v;
        // ruleid: java-lock-without-finally
        this.lock.lock();
        v = compute();
        this.lock.unlock();
        return v;
    }

    void read(ReadWriteLock rw) {
        // ruleid: java-lock-without-finally
        rw.readLock().lock();
        work();
        rw.readLock().unlock();
    }

    void good() {
        // ok: java-lock-without-finally
        lock.lock();
        try {
            work();
        } finally {
            lock.unlock();
        }
    }

    void block() {
        // ok: java-lock-without-finally
        synchronized (this) {
            work();
        }
    }

    boolean tried() {
        // ok: java-lock-without-finally
        return lock.tryLock();
    }
}

class ResultIgnored {
    void one(File f) {
        // ruleid: java-result-not-looked-at
        f.delete();
    }

    void two(Lock lock) throws InterruptedException {
        // ruleid: java-result-not-looked-at
        lock.tryLock(100, TimeUnit.MILLISECONDS);
        try {
            work();
        } finally {
            lock.unlock();
        }
    }

    void three(InputStream in, byte[] buf) throws IOException {
        // ruleid: java-result-not-looked-at
        in.read(buf);
    }

    void good(File f) {
        // ok: java-result-not-looked-at
        if (!f.delete()) {
            log.warn("still there");
        }
    }

    void full(DataInputStream in, byte[] buf) throws IOException {
        // ok: java-result-not-looked-at
        in.readFully(buf);
    }

    boolean answered(Lock lock) {
        // ok: java-result-not-looked-at
        return lock.tryLock();
    }
}

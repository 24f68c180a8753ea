class KeptOpen {
    void one(Account a) {
        // ruleid: java-resource-kept-open
        lock.lock();
        a.add(1);
        lock.unlock();
    }

    int two() throws IOException {
        // ruleid: java-resource-kept-open
        FileInputStream in = new FileInputStream("a.bin");
        int n = in.read();
        in.close();
        return n;
    }

    long three(Path p) throws IOException {
        // ruleid: java-resource-kept-open
        return Files.lines(p).count();
    }

    void released(Account a) {
        // ok: java-resource-kept-open
        lock.lock();
        try {
            a.add(1);
        } finally {
            lock.unlock();
        }
    }

    int used() throws IOException {
        // ok: java-resource-kept-open
        try (FileInputStream in = new FileInputStream("a.bin")) {
            return in.read();
        }
    }

    InputStream given() throws IOException {
        // ok: java-resource-kept-open
        InputStream in = new FileInputStream("a.bin");
        return in;
    }
}

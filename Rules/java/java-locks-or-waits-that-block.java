class Blocking {
    void one(Object a, Object b) {
        // ruleid: java-locks-or-waits-that-block
        synchronized (a) {
            synchronized (b) {
                move();
            }
        }
    }

    synchronized void two(Blocking other) {
        // ruleid: java-locks-or-waits-that-block
        other.deposit(1);
    }

    synchronized void three(Thread t) throws InterruptedException {
        // ruleid: java-locks-or-waits-that-block
        t.join();
    }

    void single(Object a) {
        // ok: java-locks-or-waits-that-block
        synchronized (a) {
            move();
        }
    }

    void outside(Thread t) throws InterruptedException {
        // ok: java-locks-or-waits-that-block
        t.join();
    }

    String value(Map<String, String> m) {
        // ok: java-locks-or-waits-that-block
        return m.get("a");
    }
}

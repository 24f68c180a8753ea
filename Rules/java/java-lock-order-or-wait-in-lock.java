class Transfers {
    void move(Account a, Account b, long amount) {
        // ruleid: java-lock-order-or-wait-in-lock
        synchronized (a) {
            synchronized (b) {
                a.withdraw(amount);
                b.deposit(amount);
            }
        }
    }

    void both() {
        // ruleid: java-lock-order-or-wait-in-lock
        left.lock();
        right.lock();
        try {
            work();
        } finally {
            right.unlock();
            left.unlock();
        }
    }

    public synchronized void link(Transfers other) {
        // ruleid: java-lock-order-or-wait-in-lock
        other.attach(this);
    }

    int total(ExecutorService pool, Callable<Integer> job) throws Exception {
        return pool.submit(() -> {
            // ruleid: java-lock-order-or-wait-in-lock
            return pool.submit(job).get();
        }).get();
    }

    void ordered(Account a, Account b) {
        Account first = a.id() < b.id() ? a : b;
        Account second = first == a ? b : a;
        // ok: java-lock-order-or-wait-in-lock
        synchronized (first) {
            synchronized (second) {
                work();
            }
        }
    }

    void one() {
        // ok: java-lock-order-or-wait-in-lock
        synchronized (this) {
            work();
        }
    }

    void waits(Future<Integer> future) throws Exception {
        // ok: java-lock-order-or-wait-in-lock
        future.get();
    }
}

import java.util.concurrent.locks.*;

class Bank {
    void transfer(Account from, Account to, long amount) {
        // ruleid: java-nested-locks-in-any-order
        synchronized (from) {
            synchronized (to) {
                from.withdraw(amount);
                to.deposit(amount);
            }
        }
    }

    void ordered(Account from, Account to) {
        Account first = from.id() < to.id() ? from : to;
        Account second = first == from ? to : from;
        // ok: java-nested-locks-in-any-order
        synchronized (first) {
            synchronized (second) {
                move(from, to);
            }
        }
    }

    void one(Account from) {
        // ok: java-nested-locks-in-any-order
        synchronized (from) {
            from.close();
        }
    }
}

class Pair {
    private final Object a = new Object();
    private final Object b = new Object();

    void copy() {
        // ruleid: java-nested-locks-in-any-order
        synchronized (a) { synchronized (b) { doCopy(); } }
    }

    void flush() {
        // ruleid: java-nested-locks-in-any-order
        synchronized (b) { synchronized (a) { doFlush(); } }
    }
}

class Same {
    private final Object a = new Object();
    private final Object b = new Object();

    void copy() {
        // ok: java-nested-locks-in-any-order
        synchronized (a) { synchronized (b) { doCopy(); } }
    }
}

class AlsoThese {
    void move(Node a, Node b) {
        // ruleid: java-nested-locks-in-any-order
        a.lock.lock();
        b.lock.lock();
        swap(a, b);
    }

    void ordered(Node a, Node b) {
        Node first = a.id < b.id ? a : b;
        Node second = first == a ? b : a;
        // ok: java-nested-locks-in-any-order
        first.lock.lock();
        second.lock.lock();
        swap(a, b);
    }
}

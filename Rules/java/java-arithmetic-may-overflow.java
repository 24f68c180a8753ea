class Overflow {
    long one(int days) {
        // ruleid: java-arithmetic-may-overflow
        long ttl = days * 24 * 60 * 60 * 1000;
        return ttl;
    }

    static int byPriority(Task a, Task b) {
        // ruleid: java-arithmetic-may-overflow
        return a.getPriority() - b.getPriority();
    }

    int[] three(int w, int h) {
        // ruleid: java-arithmetic-may-overflow
        return new int[w * h];
    }

    long exact(int a, int b) {
        // ok: java-arithmetic-may-overflow
        return Math.multiplyExact((long) a, b);
    }

    int compare(Task a, Task b) {
        // ok: java-arithmetic-may-overflow
        return Integer.compare(a.getPriority(), b.getPriority());
    }

    int[] fixed() {
        // ok: java-arithmetic-may-overflow
        return new int[64];
    }
}

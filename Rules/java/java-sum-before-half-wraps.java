class Sums {
    int search(int[] a, int key) {
        int lo = 0, hi = a.length - 1;
        while (lo <= hi) {
            // ruleid: java-sum-before-half-wraps
            int mid = (lo + hi) / 2;
            if (a[mid] < key) lo = mid + 1; else hi = mid - 1;
        }
        return lo;
    }
    byte[] pixels(int w, int h) {
        // ruleid: java-sum-before-half-wraps
        return new byte[w * h * 4];
    }
    int total(List<Line> lines) {
        int sum = 0;
        for (Line line : lines) {
            // ruleid: java-sum-before-half-wraps
            sum += line.getQuantity() * line.getCents();
        }
        return sum;
    }
    int middle(int lo, int hi) {
        // ok: java-sum-before-half-wraps
        return lo + (hi - lo) / 2;
    }
    int exact(int a, int b) {
        // ok: java-sum-before-half-wraps
        return Math.multiplyExact(a, b);
    }
    long wide(List<Line> lines) {
        long sum = 0;
        for (Line line : lines) {
            // ok: java-sum-before-half-wraps
            sum += (long) line.getQuantity() * line.getCents();
        }
        return sum;
    }
}

class Bounds {
    char end(String s) {
        // ruleid: java-bound-shifted-by-one
        return s.charAt(s.length());
    }

    void backwards(List<Job> jobs) {
        // ruleid: java-bound-shifted-by-one
        for (int i = jobs.size(); i >= 0; i--) {
            run(jobs.get(i));
        }
    }

    List<Row> page(List<Row> rows, int page, int size) {
        List<Row> out = new ArrayList<>();
        int to = Math.min((page + 1) * size, rows.size());
        // ruleid: java-bound-shifted-by-one
        for (int i = page * size; i <= to; i++) {
            out.add(rows.get(i));
        }
        return out;
    }

    int at(int[] a, int n) {
        // ruleid: java-bound-shifted-by-one
        if (n < 0 || n > a.length) {
            throw new IndexOutOfBoundsException(n);
        }
        return a[n];
    }

    void rising(int[] a) {
        // ruleid: java-bound-shifted-by-one
        for (int i = 0; i < a.length; i++) {
            check(a[i], a[i + 1]);
        }
    }

    void backwardsRight(List<Job> jobs) {
        // ok: java-bound-shifted-by-one
        for (int i = jobs.size() - 1; i >= 0; i--) {
            run(jobs.get(i));
        }
    }

    List<Row> pageRight(List<Row> rows, int from, int size) {
        // ok: java-bound-shifted-by-one
        return rows.subList(from, Math.min(from + size, rows.size()));
    }

    void risingRight(int[] a) {
        // ok: java-bound-shifted-by-one
        for (int i = 0; i + 1 < a.length; i++) {
            check(a[i], a[i + 1]);
        }
    }
}

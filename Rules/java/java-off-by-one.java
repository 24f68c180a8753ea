class OffByOne {
    int one(int[] a) {
        int sum = 0;
        // ruleid: java-off-by-one
        for (int i = 0; i <= a.length; i++) {
            sum += a[i];
        }
        return sum;
    }

    List<Row> two(List<Row> rows, int start, int n) {
        // ruleid: java-off-by-one
        int end = Math.min(start + n, rows.size() - 1);
        return rows.subList(start, end);
    }

    Slide three(List<Slide> slides, int n) {
        if (n < slides.size()) {
            // ruleid: java-off-by-one
            return slides.get(n - 1);
        }
        return null;
    }

    int right(int[] a) {
        int sum = 0;
        // ok: java-off-by-one
        for (int i = 0; i < a.length; i++) {
            sum += a[i];
        }
        return sum;
    }

    int last(int[] a) {
        // ok: java-off-by-one
        return a[a.length - 1];
    }

    List<Row> all(List<Row> rows) {
        // ok: java-off-by-one
        return rows.subList(0, rows.size());
    }
}

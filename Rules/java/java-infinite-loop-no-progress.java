class Endless {
    void print(String[] names) {
        int i = 0;
        // ruleid: java-infinite-loop-no-progress
        while (i < names.length) {
            System.out.println(names[i]);
        }
    }

    void down(int n) {
        // ruleid: java-infinite-loop-no-progress
        for (int i = n; i >= 0; i++) {
            work(i);
        }
    }

    void up(int n) {
        // ruleid: java-infinite-loop-no-progress
        for (int i = 0; i < n; i--) {
            work(i);
        }
    }

    void good(String[] names) {
        int i = 0;
        // ok: java-infinite-loop-no-progress
        while (i < names.length) {
            System.out.println(names[i]);
            i++;
        }
    }

    void found(String[] names) {
        int i = 0;
        // ok: java-infinite-loop-no-progress
        while (i < names.length) {
            if (names[i].isEmpty()) {
                break;
            }
            i = next(i);
        }
    }

    void goodDown(int n) {
        // ok: java-infinite-loop-no-progress
        for (int i = n; i >= 0; i--) {
            work(i);
        }
    }
}

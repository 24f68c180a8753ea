class SharedState {
    private static Connection instance;
    private int hits;
    private final Map<String, Integer> counts = new HashMap<>();

    static Connection get() throws SQLException {
        // ruleid: java-shared-state-without-lock
        if (instance == null) {
            instance = DriverManager.getConnection(URL);
        }
        return instance;
    }

    void hit() {
        // ruleid: java-shared-state-without-lock
        hits++;
    }

    void count(String k) {
        // ruleid: java-shared-state-without-lock
        if (!counts.containsKey(k)) {
            counts.put(k, 1);
        }
    }

    synchronized void safe() {
        // ok: java-shared-state-without-lock
        hits++;
    }

    void local() {
        int n = 0;
        // ok: java-shared-state-without-lock
        n++;
    }

    void merged(ConcurrentMap<String, Integer> m, String k) {
        // ok: java-shared-state-without-lock
        m.merge(k, 1, Integer::sum);
    }
}

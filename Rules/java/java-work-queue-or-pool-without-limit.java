class Pools {
    private final Map<String, Session> sessions = new HashMap<>();

    ExecutorService wide() {
        // ruleid: java-work-queue-or-pool-without-limit
        return new ThreadPoolExecutor(1, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
    }

    ExecutorService queue() {
        // ruleid: java-work-queue-or-pool-without-limit
        return new ThreadPoolExecutor(4, 8, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    public void open(String id) {
        // ruleid: java-work-queue-or-pool-without-limit
        sessions.put(id, new Session());
    }

    ExecutorService bounded() {
        // ok: java-work-queue-or-pool-without-limit
        return new ThreadPoolExecutor(4, 8, 60, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));
    }

    public void openLimited(String id) {
        if (sessions.size() > 1000) {
            throw new IllegalStateException("full");
        }
        // ok: java-work-queue-or-pool-without-limit
        sessions.put(id, new Session());
    }

    void local(String id) {
        // ok: java-work-queue-or-pool-without-limit
        names.add(id);
    }
}

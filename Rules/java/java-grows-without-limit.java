class ResponseCache {
    private final Map<String, byte[]> cache = new ConcurrentHashMap<>();

    public byte[] get(String key) {
        // ruleid: java-grows-without-limit
        return cache.computeIfAbsent(key, k -> render(k));
    }

    byte[] two(HttpServletRequest req) throws IOException {
        // ruleid: java-grows-without-limit
        return req.getInputStream().readAllBytes();
    }

    ExecutorService three() {
        // ruleid: java-grows-without-limit
        return Executors.newCachedThreadPool();
    }

    ExecutorService fixed() {
        // ok: java-grows-without-limit
        return Executors.newFixedThreadPool(8);
    }

    BlockingQueue<Job> bounded() {
        // ok: java-grows-without-limit
        return new LinkedBlockingQueue<>(1000);
    }

    void local(Map<String, String> names) {
        // ok: java-grows-without-limit
        names.put("a", "b");
    }
}

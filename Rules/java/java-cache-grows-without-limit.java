class Pages {
    private final Map<String, byte[]> cache = new ConcurrentHashMap<>();

    byte[] get(HttpServletRequest req) {
        String key = req.getRequestURI() + "?" + req.getQueryString();
        // ruleid: java-cache-grows-without-limit
        return cache.computeIfAbsent(key, k -> renderer.render(k));
    }
}

class Logins {
    private static final Map<String, Integer> failedAttempts = new HashMap<>();

    void failed(String ip) {
        // ruleid: java-cache-grows-without-limit
        failedAttempts.merge(ip, 1, Integer::sum);
    }
}

class Downloads {
    private final Map<String, Result> resultCache = new HashMap<>();

    Result load(String query) {
        Result r = resultCache.get(query);
        if (r == null) {
            r = search(query);
            // ruleid: java-cache-grows-without-limit
            resultCache.put(query, r);
        }
        return r;
    }
}

class Bounded {
    private final Map<String, byte[]> cache = new ConcurrentHashMap<>();
    private final Cache<String, byte[]> pageCache = Caffeine.newBuilder().maximumSize(1000).build();

    byte[] get(String key) {
        if (cache.size() > 1000) {
            cache.clear();
        }
        // ok: java-cache-grows-without-limit
        return cache.computeIfAbsent(key, k -> renderer.render(k));
    }

    void put(String key, byte[] page) {
        // ok: java-cache-grows-without-limit
        pageCache.put(key, page);
    }
}

class Ended {
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    void start(String id, Session s) {
        // ok: java-cache-grows-without-limit
        sessions.put(id, s);
    }

    void end(String id) {
        sessions.remove(id);
    }
}

class Gate {
    boolean keys(@RequestHeader("User-Agent") String agent) {
        // ruleid: java-peer-told-by-header-or-agent
        return agent.startsWith("internal-sync/");
    }
    boolean local(HttpServletRequest req) {
        String ip = req.getHeader("X-Forwarded-For");
        // ruleid: java-peer-told-by-header-or-agent
        return "127.0.0.1".equals(ip);
    }
    boolean ours(HttpServletRequest req) {
        String referer = req.getHeader("Referer");
        // ruleid: java-peer-told-by-header-or-agent
        return referer.startsWith("https://shop.example/");
    }
    boolean json(HttpServletRequest req) {
        String accept = req.getHeader("Accept");
        // ok: java-peer-told-by-header-or-agent
        return accept.contains("json");
    }
    boolean key(HttpServletRequest req) {
        // ok: java-peer-told-by-header-or-agent
        return MessageDigest.isEqual(req.getHeader("X-Key").getBytes(), key);
    }
    String agent(HttpServletRequest req) {
        // ok: java-peer-told-by-header-or-agent
        return req.getHeader("User-Agent");
    }
}

class DecisionByHeader {
    boolean one(HttpServletRequest req) {
        String ip = req.getHeader("X-Forwarded-For");
        // ruleid: java-decision-by-header-or-address
        return ip.startsWith("10.");
    }

    boolean two(HttpServletRequest req) {
        // ruleid: java-decision-by-header-or-address
        return "127.0.0.1".equals(req.getRemoteAddr());
    }

    @PostMapping("/refund")
    public String three(@RequestHeader("Referer") String referer) {
        // ruleid: java-decision-by-header-or-address
        if (!referer.startsWith("https://backoffice.example.com")) {
            return "no";
        }
        return "done";
    }

    boolean accept(HttpServletRequest req) {
        String type = req.getHeader("Accept");
        // ok: java-decision-by-header-or-address
        return type.contains("json");
    }

    void log(HttpServletRequest req) {
        // ok: java-decision-by-header-or-address
        log.info("from {}", req.getRemoteAddr());
    }

    boolean ajax(HttpServletRequest req) {
        // ok: java-decision-by-header-or-address
        return "XMLHttpRequest".equals(req.getHeader("X-Requested-With"));
    }
}

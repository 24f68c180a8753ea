class ParameterInLog {
    void one(String user) {
        // ruleid: java-parameter-in-log-line
        log.info("login failed for " + user);
    }

    void two(HttpServletRequest req) {
        // ruleid: java-parameter-in-log-line
        logger.warn("agent {}", req.getHeader("User-Agent"));
    }

    void three(HttpServletRequest req) throws IOException {
        String coupon = req.getParameter("coupon");
        try (FileWriter log = new FileWriter("/var/log/coupons.log", true)) {
            // ruleid: java-parameter-in-log-line
            log.write("coupon tried: " + coupon + "\n");
        }
    }

    void fixed() {
        // ok: java-parameter-in-log-line
        log.info("started");
    }

    void clean(String user) {
        // ok: java-parameter-in-log-line
        log.info("login failed for {}", user.replaceAll("[\r\n]", "_"));
    }

    void number(String n) {
        // ok: java-parameter-in-log-line
        log.info("page {}", Integer.parseInt(n));
    }
}

class Access {
    void referer(HttpServletRequest request) {
        // ruleid: java-authentication-by-spoofable-value
        if (request.getHeader("Referer").startsWith("https://intranet.example.com")) {
            grant();
        }
    }

    boolean forwarded(HttpServletRequest request) {
        String ip = request.getHeader("X-Forwarded-For");
        // ruleid: java-authentication-by-spoofable-value
        if (ip.equals("10.0.0.1")) {
            return true;
        }
        return false;
    }

    void role(HttpServletRequest req) {
        // ruleid: java-authentication-by-spoofable-value
        if ("admin".equals(req.getHeader("X-Role"))) {
            grant();
        }
    }

    void type(HttpServletRequest request) {
        // ok: java-authentication-by-spoofable-value
        if (request.getHeader("Content-Type").startsWith("application/json")) {
            parse();
        }
    }

    void session(HttpServletRequest request) {
        // ok: java-authentication-by-spoofable-value
        if (request.isUserInRole("admin")) {
            grant();
        }
    }

    void log(HttpServletRequest request) {
        // ok: java-authentication-by-spoofable-value
        log.info("from " + request.getHeader("X-Forwarded-For"));
    }
}

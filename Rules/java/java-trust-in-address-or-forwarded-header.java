class Gate {
    boolean internal(HttpServletRequest req) {
        // ruleid: java-trust-in-address-or-forwarded-header
        return req.getRemoteAddr().startsWith("10.");
    }

    boolean admin(HttpServletRequest req) {
        String ip = req.getHeader("X-Forwarded-For");
        // ruleid: java-trust-in-address-or-forwarded-header
        return "127.0.0.1".equals(ip);
    }

    void filter(HttpServletRequest req, FilterChain chain) {
        // ruleid: java-trust-in-address-or-forwarded-header
        if ("true".equals(req.getHeader("X-Internal-Request"))) {
            chain.proceed();
        }
    }

    boolean token(HttpServletRequest req) {
        // ok: java-trust-in-address-or-forwarded-header
        return MessageDigest.isEqual(expected, digest(req.getHeader("Authorization")));
    }

    boolean role(HttpServletRequest req) {
        // ok: java-trust-in-address-or-forwarded-header
        return req.isUserInRole("admin");
    }

    boolean ajax(HttpServletRequest req) {
        // ok: java-trust-in-address-or-forwarded-header
        return "XMLHttpRequest".equals(req.getHeader("X-Requested-With"));
    }

    void proxied(HttpServletRequest req) {
        // ok: java-trust-in-address-or-forwarded-header
        String ip = trustedProxies.contains(req.getRemoteAddr()) ? req.getHeader("X-Forwarded-For") : req.getRemoteAddr();
        log.info("from {}", ip);
    }
}

class Frames {
    void any(HttpServletResponse res) {
        // ruleid: java-framing-allowed
        res.setHeader("X-Frame-Options", "ALLOWALL");
        // ruleid: java-framing-allowed
        res.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors *");
    }

    void configure(HttpSecurity http) throws Exception {
        // ruleid: java-framing-allowed
        http.headers(h -> h.disable());
        // ruleid: java-framing-allowed
        http.headers().frameOptions().disable();
    }

    void good(HttpServletResponse res) {
        // ok: java-framing-allowed
        res.setHeader("X-Frame-Options", "DENY");
        // ok: java-framing-allowed
        res.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
    }

    void same(HttpSecurity http) throws Exception {
        // ok: java-framing-allowed
        http.headers(h -> h.frameOptions(f -> f.sameOrigin()));
    }
}

class Framed {
    void one(HttpSecurity http) throws Exception {
        // ruleid: java-page-may-be-framed-or-read
        http.headers(h -> h.frameOptions().disable());
    }

    void two(HttpServletResponse resp) {
        // ruleid: java-page-may-be-framed-or-read
        resp.setHeader("X-Frame-Options", "ALLOWALL");
    }

    void three(HttpServletResponse resp, String origin) {
        // ruleid: java-page-may-be-framed-or-read
        resp.setHeader("Access-Control-Allow-Origin", origin);
    }

    void deny(HttpServletResponse resp) {
        // ok: java-page-may-be-framed-or-read
        resp.setHeader("X-Frame-Options", "DENY");
    }

    void policy(HttpServletResponse resp) {
        // ok: java-page-may-be-framed-or-read
        resp.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
    }

    void same(HttpSecurity http) throws Exception {
        // ok: java-page-may-be-framed-or-read
        http.headers(h -> h.frameOptions(f -> f.sameOrigin()));
    }
}

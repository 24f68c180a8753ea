class Frames {
    void off(HttpSecurity http) throws Exception {
        // ruleid: java-frame-options-disabled
        http.headers().frameOptions().disable();
    }

    void lambda(HttpSecurity http) throws Exception {
        // ruleid: java-frame-options-disabled
        http.headers(h -> h.frameOptions(f -> f.disable()));
    }

    void all(HttpSecurity http) throws Exception {
        // ruleid: java-frame-options-disabled
        http.headers().disable();
    }

    void same(HttpSecurity http) throws Exception {
        // ok: java-frame-options-disabled
        http.headers().frameOptions().sameOrigin();
    }

    void deny(HttpServletResponse response) {
        // ok: java-frame-options-disabled
        response.setHeader("X-Frame-Options", "DENY");
    }

    void defaults(HttpSecurity http) throws Exception {
        // ok: java-frame-options-disabled
        http.headers(withDefaults());
    }
}

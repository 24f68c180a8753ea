class Info {
    @GetMapping("/env")
    public Object env() {
        // ruleid: java-system-information-in-response
        return System.getenv();
    }

    void servlet(HttpServletResponse response) throws IOException {
        // ruleid: java-system-information-in-response
        response.getWriter().println(System.getProperties());
    }

    @GetMapping("/java")
    public Object version() {
        // ruleid: java-system-information-in-response
        return ResponseEntity.ok("running on " + System.getProperty("java.version"));
    }

    public String home() {
        // ok: java-system-information-in-response
        return System.getProperty("user.home");
    }

    @GetMapping("/time")
    public Object time() {
        // ok: java-system-information-in-response
        return System.currentTimeMillis();
    }

    void log() {
        // ok: java-system-information-in-response
        log.info("java {}", System.getProperty("java.version"));
    }
}

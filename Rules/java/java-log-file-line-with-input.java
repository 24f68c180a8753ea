class Coupons {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String coupon = req.getParameter("coupon");
        try (FileWriter log = new FileWriter("/var/log/shop/coupons.log", true)) {
            // ruleid: java-log-file-line-with-input
            log.write(Instant.now() + " coupon tried: " + coupon + "\n");
        }
    }

    @PostMapping("/login")
    public String login(@RequestParam String username) {
        // ruleid: java-log-file-line-with-input
        log.warn("login attempt: {}", username);
        return "ok";
    }

    public void audit(String user, String action) {
        // ruleid: java-log-file-line-with-input
        logger.log(Level.INFO, "user=" + user + " action=" + action);
    }

    public void auditClean(String user) {
        // ok: java-log-file-line-with-input
        logger.info("user {}", user.replaceAll("[\r\n]", "_"));
    }

    @GetMapping("/orders/{id}")
    public Order order(@PathVariable long id) {
        // ok: java-log-file-line-with-input
        log.info("order {}", id);
        return orders.find(id);
    }

    void started(String version) {
        // ok: java-log-file-line-with-input
        log.info("started {}", version);
    }
}

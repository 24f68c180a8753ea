class NotCaught {
    void one() {
        scheduler.scheduleAtFixedRate(() -> {
            // ruleid: java-exception-not-caught
            JSONObject rates = new JSONObject(fetch());
            cache.put("EUR", rates);
        }, 0, 10, TimeUnit.MINUTES);
    }

    public void run() {
        // ruleid: java-exception-not-caught
        total += Integer.parseInt(queue.poll());
    }

    @GetMapping("/a")
    public String three(String day) {
        // ruleid: java-exception-not-caught
        return LocalDate.parse(day).toString();
    }

    public void handle(String line) {
        try {
            // ok: java-exception-not-caught
            total += Integer.parseInt(line);
        } catch (NumberFormatException e) {
            log.warn("no number");
        }
    }

    int helper(String n) {
        // ok: java-exception-not-caught
        return Integer.parseInt(n);
    }

    @GetMapping("/b")
    public String plain(String day) {
        // ok: java-exception-not-caught
        return day.trim();
    }
}

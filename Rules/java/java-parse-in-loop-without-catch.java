class Worker {
    void start() {
        while (running) {
            String line = queue.take();
            // ruleid: java-parse-in-loop-without-catch
            totals.add(Integer.parseInt(line.trim()));
        }
    }

    void schedule() {
        scheduler.scheduleAtFixedRate(() -> {
            String json = http.get("https://rates.example.com/latest");
            // ruleid: java-parse-in-loop-without-catch
            cache.put("EUR", new JSONObject(json).getDouble("EUR"));
        }, 0, 10, TimeUnit.MINUTES);
    }

    public void run() {
        String text = source.next();
        // ruleid: java-parse-in-loop-without-catch
        sink.accept(Long.parseLong(text));
    }

    void caught() {
        while (running) {
            String line = queue.take();
            try {
                // ok: java-parse-in-loop-without-catch
                totals.add(Integer.parseInt(line.trim()));
            } catch (NumberFormatException e) {
                log.warn("bad line");
            }
        }
    }

    int once(String text) {
        // ok: java-parse-in-loop-without-catch
        return Integer.parseInt(text);
    }

    void tested() {
        while (true) {
            String line = queue.take();
            if (line.matches("[0-9]{1,9}")) {
                // ok: java-parse-in-loop-without-catch
                totals.add(Integer.parseInt(line));
            }
        }
    }
}

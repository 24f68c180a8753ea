class Reports {
    @PostMapping("/reports")
    String start(@RequestBody ReportRequest request) {
        // ruleid: java-thread-for-each-request
        new Thread(() -> generator.run(request)).start();
        return "started";
    }

    @GetMapping("/resize")
    String resize(@RequestParam String id) {
        // ruleid: java-thread-for-each-request
        ExecutorService pool = Executors.newFixedThreadPool(8);
        pool.submit(() -> images.resize(id));
        return "started";
    }

    void serve(ServerSocket server) throws IOException {
        while (running) {
            Socket s = server.accept();
            // ruleid: java-thread-for-each-request
            Thread t = new Thread(new Worker(s));
            t.start();
        }
    }
}

class Bounded {
    // ok: java-thread-for-each-request
    private final ExecutorService pool = Executors.newFixedThreadPool(8);

    @PostMapping("/reports")
    String start(@RequestBody ReportRequest request) {
        // ok: java-thread-for-each-request
        pool.submit(() -> generator.run(request));
        return "started";
    }

    void serve(ServerSocket server) throws IOException {
        // ok: java-thread-for-each-request
        Thread t = new Thread(this::accept);
        t.start();
    }
}

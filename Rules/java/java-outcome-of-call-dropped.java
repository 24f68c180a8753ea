class Dropped {
    void stop(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        // ruleid: java-outcome-of-call-dropped
        pool.awaitTermination(10, TimeUnit.SECONDS);
        release();
    }

    void prepare(File dir) {
        // ruleid: java-outcome-of-call-dropped
        new File(dir, "cache").mkdirs();
    }

    void remove(File file) {
        // ruleid: java-outcome-of-call-dropped
        file.delete();
    }

    void stopChecked(ExecutorService pool) throws InterruptedException {
        // ok: java-outcome-of-call-dropped
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
            pool.shutdownNow();
        }
    }

    void create(Path dir) throws IOException {
        // ok: java-outcome-of-call-dropped
        Files.createDirectories(dir);
    }
}

class Race {
    void create(File file) throws IOException {
        // ruleid: java-file-check-then-use
        if (!file.exists()) {
            file.createNewFile();
        }
    }

    void write(Path path, byte[] data) throws IOException {
        // ruleid: java-file-check-then-use
        if (!Files.exists(path)) {
            Files.write(path, data);
        }
    }

    void stream(File file) throws IOException {
        // ruleid: java-file-check-then-use
        if (!file.exists()) {
            FileWriter out = new FileWriter(file);
            out.write("x");
        }
    }

    void atomic(Path path, byte[] data) throws IOException {
        // ok: java-file-check-then-use
        Files.write(path, data, StandardOpenOption.CREATE_NEW);
    }

    void folder(File dir) {
        // ok: java-file-check-then-use
        if (!dir.exists()) {
            dir.mkdirs();
        }
    }

    void message(File file) {
        // ok: java-file-check-then-use
        if (!file.exists()) {
            throw new IllegalStateException("missing");
        }
    }
}

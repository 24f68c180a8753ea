class CheckedThenUsed {
    void one(File lock) throws IOException {
        // ruleid: java-file-checked-then-used
        if (lock.exists()) {
            return;
        }
        new FileOutputStream(lock).close();
    }

    void two(Path p) throws IOException {
        // ruleid: java-file-checked-then-used
        if (Files.exists(p)) {
            Files.delete(p);
        }
    }

    byte[] three(Path p) throws IOException {
        // ruleid: java-file-checked-then-used
        if (!Files.isSymbolicLink(p)) {
            return Files.readAllBytes(p);
        }
        return null;
    }

    void good(Path p) throws IOException {
        // ok: java-file-checked-then-used
        Files.deleteIfExists(p);
    }

    void once(Path p) throws IOException {
        // ok: java-file-checked-then-used
        Files.write(p, data, StandardOpenOption.CREATE_NEW);
    }

    boolean there(File f) {
        // ok: java-file-checked-then-used
        return f.exists();
    }
}

class Scratch {
    File work(String name) {
        // ruleid: java-file-in-shared-temporary-folder
        return new File("/tmp/upload-" + name);
    }

    void report(byte[] pdf) throws IOException {
        // ruleid: java-file-in-shared-temporary-folder
        String p = System.getProperty("java.io.tmpdir") + "/report.pdf";
        Files.write(Paths.get(p), pdf);
    }

    File folder() throws IOException {
        // ruleid: java-file-in-shared-temporary-folder
        File dir = File.createTempFile("work", "");
        if (!dir.delete()) {
            throw new IOException("cannot remove");
        }
        dir.mkdir();
        return dir;
    }

    Path safeFolder() throws IOException {
        // ok: java-file-in-shared-temporary-folder
        return Files.createTempDirectory("work");
    }

    Path safeFile() throws IOException {
        // ok: java-file-in-shared-temporary-folder
        return Files.createTempFile("report", ".pdf");
    }

    File inHome() {
        // ok: java-file-in-shared-temporary-folder
        return new File(System.getProperty("user.home"), "report.pdf");
    }
}

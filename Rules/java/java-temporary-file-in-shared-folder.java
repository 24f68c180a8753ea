class SharedTemporary {
    File one() throws IOException {
        // ruleid: java-temporary-file-in-shared-folder
        return File.createTempFile("report", ".pdf");
    }

    File two(String user) {
        // ruleid: java-temporary-file-in-shared-folder
        return new File("/tmp/export-" + user);
    }

    File three() {
        // ruleid: java-temporary-file-in-shared-folder
        return new File(System.getProperty("java.io.tmpdir"), "app.lock");
    }

    Path good() throws IOException {
        // ok: java-temporary-file-in-shared-folder
        return Files.createTempFile("report", ".pdf");
    }

    Path folder() throws IOException {
        // ok: java-temporary-file-in-shared-folder
        return Files.createTempDirectory("work");
    }

    File own() {
        // ok: java-temporary-file-in-shared-folder
        return new File("/var/lib/app/export");
    }
}

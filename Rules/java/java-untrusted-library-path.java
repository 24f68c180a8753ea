class Libraries {
    void relative() {
        // ruleid: java-untrusted-library-path
        System.load("./libnative.so");
    }

    void temporary() throws IOException {
        // ruleid: java-untrusted-library-path
        new ProcessBuilder("/tmp/helper", "-x").start();
    }

    void path(ProcessBuilder builder, String dir) {
        // ruleid: java-untrusted-library-path
        builder.environment().put("PATH", dir + ":/usr/bin");
    }

    void absolute() {
        // ok: java-untrusted-library-path
        System.load("/usr/lib/app/libnative.so");
    }

    void tool() throws IOException {
        // ok: java-untrusted-library-path
        new ProcessBuilder("/usr/bin/id").start();
    }

    void home(ProcessBuilder builder) {
        // ok: java-untrusted-library-path
        builder.environment().put("LANG", "C");
    }
}

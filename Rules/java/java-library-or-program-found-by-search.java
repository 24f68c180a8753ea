class FoundBySearch {
    static {
        // ruleid: java-library-or-program-found-by-search
        System.loadLibrary("codec");
    }

    void two() throws IOException {
        // ruleid: java-library-or-program-found-by-search
        new ProcessBuilder("backup", "--full").start();
    }

    ClassLoader three(File dir) throws IOException {
        // ruleid: java-library-or-program-found-by-search
        return new URLClassLoader(new URL[] {dir.toURI().toURL()});
    }

    void full() throws IOException {
        // ok: java-library-or-program-found-by-search
        new ProcessBuilder("/opt/acme/bin/backup", "--full").start();
    }

    void variable(Map<String, String> env) {
        // ok: java-library-or-program-found-by-search
        env.put("LANG", "C");
    }

    Class<?> own() throws Exception {
        // ok: java-library-or-program-found-by-search
        return Class.forName("acme.Rules");
    }
}

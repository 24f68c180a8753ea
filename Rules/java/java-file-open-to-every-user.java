class OpenFile {
    void one() throws IOException {
        // ruleid: java-file-open-to-every-user
        FileOutputStream out = context.openFileOutput("notes", Context.MODE_WORLD_READABLE);
    }

    void two(File f) {
        // ruleid: java-file-open-to-every-user
        f.setWritable(true, false);
    }

    void three(String path) throws IOException {
        // ruleid: java-file-open-to-every-user
        Runtime.getRuntime().exec("chmod 777 " + path);
    }

    void own() throws IOException {
        // ok: java-file-open-to-every-user
        FileOutputStream out = context.openFileOutput("notes", Context.MODE_PRIVATE);
    }

    void narrow(String path) throws IOException {
        // ok: java-file-open-to-every-user
        Runtime.getRuntime().exec("chmod 640 " + path);
    }

    Set<PosixFilePermission> group() {
        // ok: java-file-open-to-every-user
        return PosixFilePermissions.fromString("rw-rw-r--");
    }
}

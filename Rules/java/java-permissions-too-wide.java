class PermissionsTooWide {
    void one(File f) {
        // ruleid: java-permissions-too-wide
        f.setWritable(true, false);
    }

    Set<PosixFilePermission> two() {
        // ruleid: java-permissions-too-wide
        return PosixFilePermissions.fromString("rw-rw-rw-");
    }

    void three() throws IOException {
        // ruleid: java-permissions-too-wide
        FileOutputStream out = context.openFileOutput("notes", Context.MODE_WORLD_READABLE);
    }

    void owner(File f) {
        // ok: java-permissions-too-wide
        f.setReadable(true, true);
    }

    Set<PosixFilePermission> narrow() {
        // ok: java-permissions-too-wide
        return PosixFilePermissions.fromString("rw-------");
    }

    void app() throws IOException {
        // ok: java-permissions-too-wide
        FileOutputStream out = context.openFileOutput("notes", Context.MODE_PRIVATE);
    }
}

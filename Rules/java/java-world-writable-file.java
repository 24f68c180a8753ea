class Permissions {
    void file(java.io.File file) {
        // ruleid: java-world-writable-file
        file.setWritable(true, false);
    }

    void posix(Path path) throws Exception {
        // ruleid: java-world-writable-file
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    void set(Set<PosixFilePermission> perms) {
        // ruleid: java-world-writable-file
        perms.add(PosixFilePermission.OTHERS_WRITE);
    }

    void owner(java.io.File file) {
        // ok: java-world-writable-file
        file.setWritable(true, true);
    }

    void posixOwner(Path path) throws Exception {
        // ok: java-world-writable-file
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    }

    void ownerSet(Set<PosixFilePermission> perms) {
        // ok: java-world-writable-file
        perms.add(PosixFilePermission.OWNER_WRITE);
    }
}

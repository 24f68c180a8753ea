class NarrowerType {
    byte[] one(File file) {
        // ruleid: java-narrower-type
        return new byte[(int) file.length()];
    }

    short two(int count) {
        // ruleid: java-narrower-type
        return (short) count;
    }

    int three(Long id) {
        // ruleid: java-narrower-type
        return id.intValue();
    }

    int exact(long total) {
        // ok: java-narrower-type
        return Math.toIntExact(total);
    }

    byte mask(int v) {
        // ok: java-narrower-type
        return (byte) (v & 0xff);
    }

    long wide(int count) {
        // ok: java-narrower-type
        return (long) count;
    }
}

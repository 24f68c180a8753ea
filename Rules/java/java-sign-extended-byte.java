class Bytes {
    int length(byte[] b) {
        // ruleid: java-sign-extended-byte
        return (b[0] << 8) | b[1];
    }

    int sum(byte[] data) {
        // ruleid: java-sign-extended-byte
        return (data[0] << 8) + data[1];
    }

    int word(byte[] b) {
        // ruleid: java-sign-extended-byte
        int n = b[2] << 8 | b[3];
        return n;
    }

    int good(byte[] b) {
        // ok: java-sign-extended-byte
        return ((b[0] & 0xff) << 8) | (b[1] & 0xff);
    }

    int ints(int[] b) {
        // ok: java-sign-extended-byte
        return (b[0] << 8) | b[1];
    }

    int buffer(java.nio.ByteBuffer b) {
        // ok: java-sign-extended-byte
        return b.getShort() & 0xffff;
    }
}

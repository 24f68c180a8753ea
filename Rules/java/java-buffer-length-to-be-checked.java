class LengthChecked {
    byte[] one(byte[] in) {
        byte[] out = new byte[in.length];
        // ruleid: java-buffer-length-to-be-checked
        System.arraycopy(in, 0, out, 4, in.length);
        return out;
    }

    boolean two(int i, int[] a) {
        // ruleid: java-buffer-length-to-be-checked
        return i <= a.length;
    }

    ByteBuffer three(String s) {
        // ruleid: java-buffer-length-to-be-checked
        return ByteBuffer.allocate(s.length());
    }

    byte[] copy(byte[] in) {
        byte[] out = new byte[in.length];
        // ok: java-buffer-length-to-be-checked
        System.arraycopy(in, 0, out, 0, in.length);
        return out;
    }

    boolean inside(int i, int[] a) {
        // ok: java-buffer-length-to-be-checked
        return i < a.length;
    }

    ByteBuffer fixed() {
        // ok: java-buffer-length-to-be-checked
        return ByteBuffer.allocate(64);
    }
}

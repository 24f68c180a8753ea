class Reading {
    byte[] header(InputStream in) throws IOException {
        byte[] buffer = new byte[16];
        // ruleid: java-bytes-read-not-counted
        in.read(buffer);
        return buffer;
    }

    void jump(DataInputStream dis, int n) throws IOException {
        // ruleid: java-bytes-read-not-counted
        dis.skipBytes(n);
    }

    void frame(FileChannel channel, ByteBuffer frame) throws IOException {
        // ruleid: java-bytes-read-not-counted
        channel.read(frame);
        frame.flip();
    }

    byte[] full(DataInputStream in) throws IOException {
        byte[] buffer = new byte[16];
        // ok: java-bytes-read-not-counted
        in.readFully(buffer);
        return buffer;
    }

    void loop(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[8192];
        int n;
        // ok: java-bytes-read-not-counted
        while ((n = in.read(buffer)) > 0) {
            out.write(buffer, 0, n);
        }
    }

    int counted(InputStream in, byte[] buffer) throws IOException {
        // ok: java-bytes-read-not-counted
        return in.read(buffer);
    }
}

import java.io.InputStream;

class Reading {
    int skipHeader(InputStream in) throws IOException {
        int skipped = 0;
        int b = in.read();
        // ruleid: java-loop-ignores-end-of-stream
        while (b != '\n') {
            skipped++;
            b = in.read();
        }
        return skipped;
    }

    void fill(InputStream in, byte[] buf) throws IOException {
        int at = 0;
        // ruleid: java-loop-ignores-end-of-stream
        while (at < buf.length) {
            at += in.read(buf, at, buf.length - at);
        }
    }

    void until(InputStream in) throws IOException {
        int b;
        // ruleid: java-loop-ignores-end-of-stream
        while ((b = in.read()) != 0) {
            use(b);
        }
    }

    int skipSafe(InputStream in) throws IOException {
        int b = in.read();
        // ok: java-loop-ignores-end-of-stream
        while (b != '\n') {
            if (b == -1) throw new EOFException();
            b = in.read();
        }
        return b;
    }

    void all(InputStream in) throws IOException {
        int b;
        // ok: java-loop-ignores-end-of-stream
        while ((b = in.read()) != -1) {
            use(b);
        }
    }

    void fillSafe(InputStream in, byte[] buf) throws IOException {
        // ok: java-loop-ignores-end-of-stream
        in.readNBytes(buf, 0, buf.length);
    }
}

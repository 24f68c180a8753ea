import java.io.*;
import java.util.zip.GZIPInputStream;

class Bodies {
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        ByteArrayOutputStream buf = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        int n;
        while ((n = req.getInputStream().read(chunk)) != -1) {
            // ruleid: java-unbounded-read-of-input
            buf.write(chunk, 0, n);
        }
        process(buf.toByteArray());
    }

    String gunzip(byte[] body) throws IOException {
        try (GZIPInputStream gz = new GZIPInputStream(new ByteArrayInputStream(body))) {
            // ruleid: java-unbounded-read-of-input
            return IOUtils.toString(gz, "UTF-8");
        }
    }

    void serve(ServerSocket server) throws IOException {
        while (true) {
            Socket s = server.accept();
            // ruleid: java-unbounded-read-of-input
            new Thread(() -> handle(s)).start();
        }
    }

    protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        ByteArrayOutputStream buf = new ByteArrayOutputStream();
        InputStream in = req.getInputStream();
        byte[] chunk = new byte[8192];
        int n;
        while ((n = in.read(chunk)) != -1) {
            if (buf.size() + n > MAX) throw new IOException("too large");
            // ok: java-unbounded-read-of-input
            buf.write(chunk, 0, n);
        }
    }

    String gunzipSafe(byte[] body) throws IOException {
        try (InputStream gz = new BoundedInputStream(new GZIPInputStream(new ByteArrayInputStream(body)), MAX)) {
            // ok: java-unbounded-read-of-input
            return IOUtils.toString(gz, "UTF-8");
        }
    }

    void file(Path path) throws IOException {
        // ok: java-unbounded-read-of-input
        use(Files.readAllBytes(path));
    }
}

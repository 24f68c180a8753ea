class Handles {
    int first(String path) throws IOException {
        // ruleid: java-stream-not-closed
        FileInputStream in = new FileInputStream(path);
        return in.read();
    }

    void save(String path, String text) throws IOException {
        // ruleid: java-stream-not-closed
        FileWriter writer = new FileWriter(path);
        writer.write(text);
    }

    void query(String url) throws SQLException {
        // ruleid: java-stream-not-closed
        Connection connection = DriverManager.getConnection(url);
        connection.createStatement().execute("VACUUM");
    }

    int good(String path) throws IOException {
        // ok: java-stream-not-closed
        try (FileInputStream in = new FileInputStream(path)) {
            return in.read();
        }
    }

    void closed(String path, String text) throws IOException {
        // ok: java-stream-not-closed
        FileWriter writer = new FileWriter(path);
        writer.write(text);
        writer.close();
    }

    InputStream open(String path) throws IOException {
        // ok: java-stream-not-closed
        FileInputStream in = new FileInputStream(path);
        return in;
    }
}

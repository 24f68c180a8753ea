class Files2 {
    byte[] load(File f) throws IOException {
        // ruleid: java-close-skipped-by-exception
        FileInputStream in = new FileInputStream(f);
        byte[] data = in.readAllBytes();
        in.close();
        return data;
    }

    int count(DataSource ds) throws SQLException {
        // ruleid: java-close-skipped-by-exception
        Connection con = ds.getConnection();
        ResultSet rs = con.createStatement().executeQuery("select count(*) from users");
        rs.next();
        int n = rs.getInt(1);
        con.close();
        return n;
    }

    void append(String name, String line) {
        try {
            // ruleid: java-close-skipped-by-exception
            BufferedWriter w = new BufferedWriter(new FileWriter(name, true));
            w.write(line);
            w.close();
        } catch (IOException e) {
            log.error("not written", e);
        }
    }

    byte[] good(File f) throws IOException {
        // ok: java-close-skipped-by-exception
        try (FileInputStream in = new FileInputStream(f)) {
            return in.readAllBytes();
        }
    }

    byte[] old(File f) throws IOException {
        // ok: java-close-skipped-by-exception
        FileInputStream in = new FileInputStream(f);
        try {
            return in.readAllBytes();
        } finally {
            in.close();
        }
    }

    byte[] memory(Object o) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // ok: java-close-skipped-by-exception
        ObjectOutputStream out = new ObjectOutputStream(bytes);
        out.writeObject(o);
        out.close();
        return bytes.toByteArray();
    }
}

class Opened {
    void load(Properties props, File f) throws IOException {
        // ruleid: java-opened-and-never-closed
        InputStream in = new FileInputStream(f);
        props.load(in);
    }

    void save(Object o) {
        // ruleid: java-opened-and-never-closed
        Session s = sessionFactory.openSession();
        s.save(o);
    }

    User find(Connection conn, int id) throws SQLException {
        // ruleid: java-opened-and-never-closed
        PreparedStatement ps = conn.prepareStatement("select * from users where id = ?");
        ps.setInt(1, id);
        // ruleid: java-opened-and-never-closed
        ResultSet rs = ps.executeQuery();
        return rs.next() ? map(rs) : null;
    }

    void loadClosed(Properties props, File f) throws IOException {
        // ok: java-opened-and-never-closed
        try (InputStream in = new FileInputStream(f)) {
            props.load(in);
        }
    }

    InputStream open(File f) throws IOException {
        // ok: java-opened-and-never-closed
        InputStream in = new FileInputStream(f);
        return in;
    }

    void old(File f) throws IOException {
        // ok: java-opened-and-never-closed
        FileReader r = new FileReader(f);
        try {
            r.read();
        } finally {
            r.close();
        }
    }
}

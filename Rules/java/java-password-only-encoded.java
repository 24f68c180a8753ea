class Credentials {
    DataSource source(Properties props) {
        HikariConfig cfg = new HikariConfig();
        // ruleid: java-password-only-encoded
        cfg.setPassword(new String(Base64.getDecoder().decode(props.getProperty("db.password"))));
        return new HikariDataSource(cfg);
    }

    void register(User u, String password) {
        // ruleid: java-password-only-encoded
        u.setSecret(Base64.getEncoder().encodeToString(password.getBytes()));
    }

    String read(String encodedPassword) {
        // ruleid: java-password-only-encoded
        return new String(Base64.getDecoder().decode(encodedPassword));
    }

    void hashed(User u, String password) {
        // ok: java-password-only-encoded
        u.setSecret(encoder.encode(password));
    }

    byte[] image(String data) {
        // ok: java-password-only-encoded
        return Base64.getDecoder().decode(data);
    }

    String fromEnv() {
        // ok: java-password-only-encoded
        return System.getenv("DB_PASSWORD");
    }
}

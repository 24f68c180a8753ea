class SecretInLog {
    void one(String token) {
        // ruleid: java-secret-in-log-or-url
        log.debug("token response: {}", token);
    }

    void two(String user, String password) {
        // ruleid: java-secret-in-log-or-url
        logger.info("login " + user + " " + password);
    }

    String three(String token) {
        // ruleid: java-secret-in-log-or-url
        return "https://api.example.com/me?access_token=" + token;
    }

    void plain(int count) {
        // ok: java-secret-in-log-or-url
        logger.info("login " + count);
    }

    void text() {
        // ok: java-secret-in-log-or-url
        logger.info("password changed");
    }

    String page(int n) {
        // ok: java-secret-in-log-or-url
        return "https://api.example.com/me?page=" + n;
    }
}

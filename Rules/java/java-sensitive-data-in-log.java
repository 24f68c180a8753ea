class Audit2 {
    void login(String user, String password) {
        // ruleid: java-sensitive-data-in-log
        log.info("login " + user + " with " + password);
    }

    void token(String accessToken) {
        // ruleid: java-sensitive-data-in-log
        logger.debug("token: {}", accessToken);
    }

    void card(Payment payment) {
        // ruleid: java-sensitive-data-in-log
        LOG.info("charging card " + payment.getCardNumber());
    }

    void user(String user, String password) {
        // ok: java-sensitive-data-in-log
        log.info("login " + user);
    }

    void length(String password) {
        // ok: java-sensitive-data-in-log
        log.info("password length {}", password.length());
    }

    void masked(Payment payment) {
        // ok: java-sensitive-data-in-log
        LOG.info("charging card " + mask(payment.getCardNumber()));
    }

    void path(String passwordFile) {
        // ok: java-sensitive-data-in-log
        log.info("reading " + passwordFile);
    }
}

class ValueInLog {
    void one(String user) {
        // ruleid: java-value-in-log-text
        log.warn("bad login for " + user);
    }

    void two(String agent) {
        // ruleid: java-value-in-log-text
        LOGGER.info("agent {}", agent);
    }

    void three(Order order) {
        // ruleid: java-value-in-log-text
        audit.info("order of " + order.getName() + " taken");
    }

    void fixed() {
        // ok: java-value-in-log-text
        log.info("started");
    }

    void number(List<String> l) {
        // ok: java-value-in-log-text
        log.info("{} entries", l.size());
    }

    void other(StringBuilder sb, String v) {
        // ok: java-value-in-log-text
        sb.append("a" + v);
    }
}

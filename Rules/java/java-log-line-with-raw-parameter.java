class Logins {
    void failed(String username) {
        // ruleid: java-log-line-with-raw-parameter
        log.warn("login failed for " + username);
    }

    void search(HttpServletRequest req) {
        String term = req.getParameter("q");
        // ruleid: java-log-line-with-raw-parameter
        logger.info("search: " + term + " from " + req.getRemoteAddr());
    }

    void audit(String user, String action) {
        // ruleid: java-log-line-with-raw-parameter
        auditLog.info(String.format("%s did %s", user, action));
    }

    void clean(String username) {
        // ok: java-log-line-with-raw-parameter
        log.warn("login failed for " + username.replaceAll("[\r\n]", "_"));
    }

    void number(long id) {
        // ok: java-log-line-with-raw-parameter
        log.warn("login failed for " + id);
    }

    void cleaned(String username) {
        String safe = username.replaceAll("[\r\n]", "_");
        // ok: java-log-line-with-raw-parameter
        log.warn("login failed for " + safe);
    }
}

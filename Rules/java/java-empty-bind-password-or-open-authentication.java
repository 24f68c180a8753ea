class Open {
    void anonymous(Hashtable<String, String> env) {
        // ruleid: java-empty-bind-password-or-open-authentication
        env.put(Context.SECURITY_AUTHENTICATION, "none");
    }

    Connection empty(String url) throws SQLException {
        // ruleid: java-empty-bind-password-or-open-authentication
        return DriverManager.getConnection(url, "root", "");
    }

    // ruleid: java-empty-bind-password-or-open-authentication
    public boolean authenticate(String user, String password) {
        return true;
    }

    void simple(Hashtable<String, String> env) {
        // ok: java-empty-bind-password-or-open-authentication
        env.put(Context.SECURITY_AUTHENTICATION, "simple");
    }

    Connection good(String url, String user, String password) throws SQLException {
        // ok: java-empty-bind-password-or-open-authentication
        return DriverManager.getConnection(url, user, password);
    }

    // ok: java-empty-bind-password-or-open-authentication
    public boolean login(String user, String password) {
        return store.matches(user, password);
    }
}

class PlainComparison {
    boolean one(String pass) {
        // ruleid: java-login-by-plain-comparison
        return pass.equals("letmein");
    }

    boolean two(User u, String password) {
        // ruleid: java-login-by-plain-comparison
        return u.getPassword().equals(password);
    }

    boolean three(ResultSet rs, String password) throws SQLException {
        // ruleid: java-login-by-plain-comparison
        return password.equals(rs.getString("password"));
    }

    boolean hashed(User u, String password) {
        // ok: java-login-by-plain-comparison
        return encoder.matches(password, u.getHash());
    }

    boolean name(String name) {
        // ok: java-login-by-plain-comparison
        return name.equals("root");
    }

    boolean missing(String password) {
        // ok: java-login-by-plain-comparison
        return password == null;
    }
}

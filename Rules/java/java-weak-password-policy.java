class Policy {
    // ruleid: java-weak-password-policy
    @Size(min = 4, max = 20)
    private String password;

    // ok: java-weak-password-policy
    @Size(min = 3, max = 20)
    private String name;

    void check(String password) {
        // ruleid: java-weak-password-policy
        if (password.length() < 6) {
            throw new IllegalArgumentException("too short");
        }
    }

    boolean valid(User user) {
        // ruleid: java-weak-password-policy
        return user.getPassword().length() >= 4;
    }

    boolean good(String password) {
        // ok: java-weak-password-policy
        return password.length() >= 12;
    }

    boolean name(String name) {
        // ok: java-weak-password-policy
        return name.length() >= 3;
    }

    boolean empty(String password) {
        // ok: java-weak-password-policy
        return password.length() > 0;
    }
}

class WithoutPolicy {
    public User register(Registration form) {
        // ruleid: java-password-without-policy
        return new User(form.getLogin(), encoder.encode(form.getPassword()));
    }

    boolean two(String password) {
        // ruleid: java-password-without-policy
        return password.length() >= 4;
    }

    boolean three(String password) {
        // ruleid: java-password-without-policy
        return password.matches(".{5,}");
    }

    public User create(String login, String password) {
        if (password.length() < 12) {
            throw new IllegalArgumentException();
        }
        // ok: java-password-without-policy
        return new User(login, encoder.encode(password));
    }

    boolean name(String name) {
        // ok: java-password-without-policy
        return name.length() >= 4;
    }

    boolean login(String login, String password) {
        // ok: java-password-without-policy
        return encoder.matches(password, hashOf(login));
    }
}

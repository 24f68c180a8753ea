class PasswordChange {
    void one(String login, String next) {
        User user = users.find(login);
        // ruleid: java-password-set-without-proof
        user.setPassword(encoder.encode(next));
    }

    void two(HttpServletRequest req) {
        // ruleid: java-password-set-without-proof
        accountDao.updatePassword(req.getRemoteUser(), req.getParameter("new"));
    }

    void three(String login, String hash) {
        // ruleid: java-password-set-without-proof
        jdbc.update("update users set password = ? where login = ?", hash, login);
    }

    void checked(User user, String old, String next) {
        if (!encoder.matches(old, user.getHash())) {
            throw new IllegalArgumentException();
        }
        // ok: java-password-set-without-proof
        user.setPassword(encoder.encode(next));
    }

    User register(String login, String password) {
        User user = new User(login);
        // ok: java-password-set-without-proof
        user.setPassword(encoder.encode(password));
        return user;
    }

    void email(User user, String email) {
        // ok: java-password-set-without-proof
        user.setEmail(email);
    }
}

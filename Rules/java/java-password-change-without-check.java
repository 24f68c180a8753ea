class Change {
    void changePassword(User user, String newPassword) {
        // ruleid: java-password-change-without-check
        user.setPassword(encoder.encode(newPassword));
        users.save(user);
    }

    @PostMapping("/password")
    public String updatePassword(@RequestParam String password) {
        User user = current();
        // ruleid: java-password-change-without-check
        user.setPassword(encoder.encode(password));
        return "ok";
    }

    void changeUserPassword(User user, String value) {
        // ruleid: java-password-change-without-check
        user.setPasswordHash(hash(value));
    }

    void changeMyPassword(User user, String oldPassword, String newPassword) {
        if (!encoder.matches(oldPassword, user.getPassword())) {
            throw new SecurityException("wrong password");
        }
        // ok: java-password-change-without-check
        user.setPassword(encoder.encode(newPassword));
    }

    void register(User user, String password) {
        // ok: java-password-change-without-check
        user.setPassword(encoder.encode(password));
    }

    void changeMail(User user, String mail) {
        // ok: java-password-change-without-check
        user.setMail(mail);
    }
}

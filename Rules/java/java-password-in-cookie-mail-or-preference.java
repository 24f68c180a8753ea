class PasswordOut {
    void one(HttpServletResponse resp, String login, String password) {
        // ruleid: java-password-in-cookie-mail-or-preference
        resp.addCookie(new Cookie("auth", login + "|" + password));
    }

    void two(SharedPreferences.Editor editor, String password) {
        // ruleid: java-password-in-cookie-mail-or-preference
        editor.putString("pw", password);
    }

    void three(SimpleMailMessage msg, User user) {
        // ruleid: java-password-in-cookie-mail-or-preference
        msg.setText("Your password is " + user.getPassword());
    }

    void token(HttpServletResponse resp, String token) {
        // ok: java-password-in-cookie-mail-or-preference
        resp.addCookie(new Cookie("sid", token));
    }

    void theme(SharedPreferences.Editor editor, String theme) {
        // ok: java-password-in-cookie-mail-or-preference
        editor.putString("theme", theme);
    }

    void link(SimpleMailMessage msg, String url) {
        // ok: java-password-in-cookie-mail-or-preference
        msg.setText("Set a new password here: " + url);
    }
}

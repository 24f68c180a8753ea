class SecretInClear {
    void one(SharedPreferences.Editor editor, String password) {
        // ruleid: java-secret-stored-in-clear
        editor.putString("pw", password);
    }

    void two(HttpServletResponse resp, String login, String password) {
        // ruleid: java-secret-stored-in-clear
        Cookie cookie = new Cookie("auth", login + "|" + password);
        resp.addCookie(cookie);
    }

    void three(Card card) throws IOException {
        // ruleid: java-secret-stored-in-clear
        Files.writeString(path, card.getCardNumber());
    }

    void hashed(PreparedStatement ps, String password) throws SQLException {
        // ok: java-secret-stored-in-clear
        ps.setString(1, encoder.encode(password));
    }

    void other(SharedPreferences.Editor editor, String theme) {
        // ok: java-secret-stored-in-clear
        editor.putString("theme", theme);
    }

    void sealed(byte[] card) throws Exception {
        // ok: java-secret-stored-in-clear
        Files.write(path, cipher.doFinal(card));
    }
}

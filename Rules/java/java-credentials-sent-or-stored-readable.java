class Keeping {
    void remember(HttpServletResponse resp, String user, String pass) {
        // ruleid: java-credentials-sent-or-stored-readable
        Cookie c = new Cookie("remember", Base64.getEncoder().encodeToString((user + ":" + pass).getBytes()));
        resp.addCookie(c);
    }
    void intercept(Request req) {
        // ruleid: java-credentials-sent-or-stored-readable
        Log.d("HTTP", req.url() + " Authorization=" + req.header("Authorization"));
    }
    void plain(HttpServletResponse resp, String password) {
        // ruleid: java-credentials-sent-or-stored-readable
        resp.addCookie(new Cookie("pw", password));
    }
    void token(HttpServletResponse resp, String token) {
        // ok: java-credentials-sent-or-stored-readable
        resp.addCookie(new Cookie("remember", token));
    }
    void method(Request req) {
        // ok: java-credentials-sent-or-stored-readable
        Log.d("HTTP", req.url() + " " + req.method());
    }
    void store(Path target, String text) throws IOException {
        // ok: java-credentials-sent-or-stored-readable
        Files.writeString(target, text);
    }
}

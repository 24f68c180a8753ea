class CookieFlags {
    void one(HttpServletResponse r, String id) {
        // ruleid: java-cookie-without-flags
        Cookie c = new Cookie("sid", id);
        c.setHttpOnly(true);
        r.addCookie(c);
    }

    void two(HttpServletResponse r, String id) {
        // ruleid: java-cookie-without-flags
        r.addHeader("Set-Cookie", "sid=" + id + "; HttpOnly");
    }

    Object three(String id) {
        // ruleid: java-cookie-without-flags
        return new NewCookie("sid", id);
    }

    void both(HttpServletResponse r, String id) {
        // ok: java-cookie-without-flags
        Cookie c = new Cookie("sid", id);
        c.setHttpOnly(true);
        c.setSecure(true);
        r.addCookie(c);
    }

    void header(HttpServletResponse r, String id) {
        // ok: java-cookie-without-flags
        r.addHeader("Set-Cookie", "sid=" + id + "; HttpOnly; Secure");
    }

    Object built(String id) {
        // ok: java-cookie-without-flags
        return ResponseCookie.from("sid", id).secure(true).httpOnly(true).build();
    }
}
